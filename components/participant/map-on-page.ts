import { type Box, type MapView, nearest, standing } from './map-view'

/** A party of a map that stands on a page; `box` is where its label is, about the party. */
export interface PartyOnPage {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly node: SVGGElement
  readonly label: SVGTextElement | null
  readonly box: Box
}
interface TieOnPage {
  readonly id: string
  readonly points: readonly (readonly [number, number])[]
}
/** A map that stands on a page as an SVG of ours. */
export interface MapOnPage {
  readonly svg: SVGSVGElement
  readonly all: Box
  readonly parties: readonly PartyOnPage[]
  readonly ties: readonly TieOnPage[]
}

const readable = 12.5
const labelSize = 17
const samples = 16
const fingertip = 22
/** What a name must not cover of another party. */
const shapeHalf = 22
/** How far a party's own shape reaches. */
const shapeReach = 42

const numbers = (text = '') => text.split(/[ ,]+/).map(Number)

/** A box as an attribute holds it. */
export const boxIn = (text: string | undefined) => numbers(text) as unknown as Box

function partyIn(node: SVGGElement): PartyOnPage {
  const [x = 0, y = 0] = numbers(/\(([^)]*)/.exec(node.getAttribute('transform') ?? '')?.[1])
  const label = node.querySelector('text')
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = label?.getBBox() ?? {}
  return { id: node.dataset.party ?? '', x, y, node, label, box: [left, top, width, height] }
}

function tieIn(node: SVGGElement): TieOnPage {
  const path = node.querySelector('path')
  const length = path?.getTotalLength() ?? 0
  const points = Array.from({ length: path ? samples + 1 : 0 }, (_, nth) => {
    const { x = 0, y = 0 } = path?.getPointAtLength((length * nth) / samples) ?? {}
    return [x, y] as const
  })
  return { id: node.dataset.tie ?? '', points }
}

/** Reads the map that stands in an SVG of ours; `all` is the part of it that holds everything. */
export function mapIn(svg: SVGSVGElement, all: Box): MapOnPage {
  const nodes = (name: string) => [...svg.querySelectorAll<SVGGElement>(`[data-${name}]`)]
  return { svg, all, parties: nodes('party').map(partyIn), ties: nodes('tie').map(tieIn) }
}

/** How far to move a name that would be cut by the edge of what is seen, where its party is seen. */
function awayFromEdge(x: number, half: number, [left, , width]: Box): number {
  if (x < left || x > left + width) return 0
  return Math.max(0, left + half - x) + Math.min(0, left + width - half - x)
}

/** Keeps names large enough to read at `k` pixels for a step, and whole in the part that is seen; where one would cover another, only the first of them stands. */
export function nameParties({ parties }: MapOnPage, picked: string | undefined, k: number, seen: Box): void {
  const larger = Math.max(1, readable / labelSize / k)
  const standsBack = ({ id, node }: PartyOnPage) =>
    Number(id !== picked) + Number(node.hasAttribute('opacity'))
  const inOrder = [...parties].sort((a, b) => standsBack(a) - standsBack(b))
  const moved = inOrder.map(({ x, box }) => awayFromEdge(x, (box[2] / 2) * larger, seen))
  const stands = standing(
    inOrder.map(({ x, y, box: [left, top, width, height] }, place) => [
      x + left * larger + (moved[place] ?? 0),
      y + top,
      width * larger,
      height * larger,
    ]),
    parties.map(({ x, y }) => [x - shapeHalf, y - shapeHalf, shapeHalf * 2, shapeHalf * 2]),
  )
  inOrder.forEach(({ label, box: [, top] }, place) => {
    const by = `translate(${moved[place]} ${top}) scale(${larger}) translate(0 ${-top})`
    label?.setAttribute('transform', by)
    label?.setAttribute('visibility', stands[place] ? 'visible' : 'hidden')
  })
}

/** What is under a finger at a place on the map: a party within its reach, else a relationship. */
export function under({ parties, ties }: MapOnPage, { x, y, k }: MapView): string | undefined {
  const reach = fingertip / k
  const to = (px: number, py: number) => Math.hypot(px - x, py - y)
  const party = nearest(parties, one => to(one.x, one.y), Math.max(reach, shapeReach))
  return (party ?? nearest(ties, ({ points }) => Math.min(...points.map(([px, py]) => to(px, py))), reach))
    ?.id
}
