import { channelOutline } from '../constellation/channel-outline'
import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import type { SubjectHealth } from '../health/health'
import { partyShape } from '../report/party-shape'
import { distance, type Point, towards } from '../report/path'
import { printInk } from '../report/print-ink'
import { parallelBends, type RelationshipLine, relationshipLine } from '../report/relationship-line'
import { stars, starsPath } from '../report/stars'
import { roughMeasure, wrapLabel } from '../report/wrap-label'
import { ringShapes } from './ring-shapes'
import { xmlDeclaration, xmlElement, xmlText } from './xml-text'

/** What a picture is made with: its title, what a party without a name is called, and faces as CSS that stand in the file itself. */
export interface SvgOptions {
  readonly title: string
  readonly nameOf: (party: Party) => string
  readonly fontFaces: string
  /** The health of what was checked, by subject key, drawn as small rings. */
  readonly health?: Readonly<Record<string, SubjectHealth>>
  /** What stands out while everything else stands back. */
  readonly lit?: ReadonlySet<string> | undefined
  /** What it is drawn with, where it is not print: any colours an SVG takes. */
  readonly ink?: Ink
  /** Whether each party and relationship carries its id, as `data-party` and `data-tie`. */
  readonly isKeyed?: boolean
}

/** Ink, paper, and a quieter ink. */
type Ink = Readonly<Record<'ink' | 'paper' | 'quiet', string>>

type Map = Pick<Constellation, 'parties' | 'relationships'>

const family = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif'
const labelSize = 17
const lineHeight = 20
const labelWidth = labelSize * 9.5
const linesMost = 4
const margin = { side: 110, top: 70, bottom: 70 + lineHeight * linesMost }
const haloIn = ({ ink = printInk }: SvgOptions) => ({
  stroke: ink.paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
})
const endedOpacity = 0.62
const fadedOpacity = 0.28

const two = (value: number) => Math.round(value * 100) / 100

const opacityOf = (id: string, { lit }: SvgOptions): number | undefined =>
  lit && !lit.has(id) ? fadedOpacity : undefined

/** The small ring of what was checked, or nothing. */
function ringOf(key: string, at: readonly [number, number], { health }: SvgOptions): string {
  const checked = health && Object.hasOwn(health, key) ? health[key] : undefined
  return checked && checked.safety !== 'not-checked' ? ringShapes(checked, at) : ''
}

const icon = { across: 16, step: 20, room: 70, fromRing: 21 }

/** Where the middle of a row stands, so that the row is beside the line's ring whichever way the line runs. */
function besideRing({ ring, label }: RelationshipLine, width: number, height: number): Point {
  const aside = Math.atan2(label[1] - ring[1], label[0] - ring[0])
  const reach = (Math.abs(Math.cos(aside)) * width + Math.abs(Math.sin(aside)) * height) / 2
  return towards(ring, aside, reach + icon.fromRing)
}

/** The icons of a relationship's channels in a row beside its ring, where its line is long enough. */
function channelShapes(tie: Relationship, line: RelationshipLine, { ink = printInk }: SvgOptions): string {
  const width = tie.channels.length * icon.step
  if (width === 0 || distance(line.start, line.end) < width + icon.room) return ''
  const [x, middle] = besideRing(line, width, icon.across)
  const [left, y] = [x - width / 2, middle - icon.across / 2]
  const field = { x: left - 2, y: y - 2, width: width + 4, height: icon.across + 4, rx: 6 }
  const strokes = tie.channels.map((channel, place) =>
    xmlElement('path', {
      transform: `translate(${two(left + place * icon.step + 2)} ${two(y)}) scale(${two(icon.across / 24)})`,
      d: channelOutline[channel],
    }),
  )
  const pen = { fill: 'none', stroke: ink.quiet, 'stroke-width': 2, 'stroke-linecap': 'round' }
  return (
    xmlElement('rect', { ...field, fill: ink.paper, opacity: 0.88 }) +
    xmlElement('g', { ...pen, 'stroke-linejoin': 'round' }, strokes.join(''))
  )
}

function tieShapes({ parties, relationships }: Map, options: SvgOptions): readonly string[] {
  const { ink = printInk } = options
  const byId = new Map(parties.map(party => [party.id, party]))
  const bends = parallelBends(relationships)
  return relationships.flatMap(tie => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)]
    if (!from || !to) return []
    const ends = {
      from: { centre: from.position, kind: from.kind },
      to: { centre: to.position, kind: to.kind },
    }
    const line = relationshipLine({ ...tie, ...ends, bend: bends.get(tie.id) ?? 0 })
    const stroke = xmlElement('path', {
      d: line.path,
      fill: 'none',
      stroke: ink.ink,
      'stroke-width': line.width,
      'stroke-dasharray': line.dash?.join(' '),
      'stroke-linecap': line.roundCap ? 'round' : 'butt',
      'stroke-linejoin': 'round',
    })
    const arrows = line.arrows.map(arrow => xmlElement('path', { d: arrow, fill: ink.ink }))
    const marks = xmlElement('path', { d: line.fromStars + line.toStars, fill: ink.ink, ...haloIn(options) })
    const opacity = opacityOf(tie.id, options) ?? (tie.state === 'ended' ? endedOpacity : undefined)
    const channels = channelShapes(tie, line, options)
    const ring = ringOf(`relationship:${tie.id}`, line.ring, options)
    return [
      xmlElement(
        'g',
        { opacity, 'data-tie': options.isKeyed ? tie.id : undefined },
        [stroke, ...arrows, marks, ring, channels].join(''),
      ),
    ]
  })
}

function partyShapes(party: Party, options: SvgOptions): string {
  const { ink = printInk } = options
  const [x, y] = party.position
  const { path, width, height } = partyShape(party.kind)
  const top = height / 2 + 4
  const lines = wrapLabel(options.nameOf(party), labelSize, labelWidth, linesMost, roughMeasure)
  const label = lines.map((line, index) =>
    xmlElement('tspan', { x: 0, y: two(top + labelSize * 0.92 + index * lineHeight) }, xmlText(line)),
  )
  const text = { 'text-anchor': 'middle', 'font-size': labelSize, fill: ink.ink, ...haloIn(options) }
  const shape = { d: path, fill: ink.paper, stroke: ink.ink, 'stroke-width': 2.2 }
  return xmlElement(
    'g',
    {
      transform: `translate(${x} ${y})`,
      opacity: opacityOf(party.id, options),
      'data-party': options.isKeyed ? party.id : undefined,
    },
    xmlElement('path', { ...shape, 'stroke-linejoin': 'round' }) +
      xmlElement('path', { d: starsPath(stars(party.size)), fill: ink.ink }) +
      (label.length > 0 ? xmlElement('text', text, label.join(options.isKeyed ? ' ' : '')) : '') +
      ringOf(`party:${party.id}`, [width / 2 + 12, -height / 2 - 6], options),
  )
}

/** The part of the map that holds these parties, labels among it, in steps of the map. */
export function frameOf(parties: readonly Party[]) {
  const span = (axis: 0 | 1) =>
    parties.reduce(
      ([low, high], { position }) => [Math.min(low, position[axis]), Math.max(high, position[axis])] as const,
      parties.length === 0
        ? ([0, 0] as const)
        : ([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const),
    )
  const [[left, right], [top, bottom]] = [span(0), span(1)]
  return {
    x: left - margin.side,
    y: top - margin.top,
    width: right - left + margin.side * 2,
    height: bottom - top + margin.top + margin.bottom,
  }
}

const shapesOf = (map: Map, options: SvgOptions): readonly string[] => [
  ...tieShapes(map, options),
  ...map.parties.map(party => partyShapes(party, options)),
]

const boxOf = ({ x, y, width, height }: ReturnType<typeof frameOf>) => `${x} ${y} ${width} ${height}`

/** The map as it is drawn, by day, as one SVG file that needs nothing else: no script, no reference outwards; text stays text. */
export function toSvg(map: Map, options: SvgOptions): string {
  const { title, fontFaces } = options
  const { x, y, width, height } = frameOf(map.parties)
  const inside = [
    xmlElement('title', {}, xmlText(title)),
    xmlElement('style', {}, xmlText(`${fontFaces}text{font-family:${family}}`)),
    xmlElement('rect', { x, y, width, height, fill: printInk.paper }),
    ...shapesOf(map, options),
  ]
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: boxOf({ x, y, width, height }),
    width,
    height,
    role: 'img',
  }
  return `${xmlDeclaration}${xmlElement('svg', frame, `\n${inside.join('\n')}\n`)}\n`
}

/**
 * The map as an SVG that stands in a page, in the page's own typeface and without a style: its policy lets none in. `around` are the parties it shows, with what
 * lies between them; `scale` is pixels for one step on the map.
 */
export function toInlineSvg(
  map: Map,
  options: Omit<SvgOptions, 'fontFaces'>,
  around: readonly Party[],
  scale: number,
): string {
  const frame = frameOf(around)
  const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) }
  const title = xmlElement('title', {}, xmlText(options.title))
  const shapes = shapesOf(map, { ...options, fontFaces: '' })
  return xmlElement('svg', { viewBox: boxOf(frame), ...size, role: 'img' }, title + shapes.join(''))
}
