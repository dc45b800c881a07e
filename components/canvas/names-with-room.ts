import { cellsOfBox, Grid } from '@/model/report/grid'
import { nameLines, widestLine } from '@/model/report/name-lines'
import type { Box } from '@/model/report/place-label'
import { partyAcross } from './party-across'
import type { Placed, PlacedParty } from './placed'

/** The space between a party's middle and the top of its name. */
export const nameTop = partyAcross / 2 + 2
export const nameLineHeight = 1.2

const known = new Map<string, { readonly lines: readonly string[]; readonly widest: number }>()
const mostKnown = 20_000

/** A name in lines, with the widest of them, remembered. */
export function nameAs(name: string): { readonly lines: readonly string[]; readonly widest: number } {
  const before = known.get(name)
  if (before) return before
  if (known.size > mostKnown) known.clear()
  const lines = nameLines(name)
  const now = { lines, widest: widestLine(lines) }
  known.set(name, now)
  return now
}

/** Where a party's name stands at a size of type. */
export function nameBox({ at: [x, y], name }: Pick<PlacedParty, 'at' | 'name'>, size: number): Box {
  const { lines, widest } = nameAs(name)
  const width = widest * size * 0.9
  return { x: x - width / 2, y: y + nameTop, width, height: lines.length * size * nameLineHeight }
}

const shapeHalf = partyAcross * 0.36

const shapeBox = ({ at: [x, y] }: PlacedParty): Box => ({
  x: x - shapeHalf,
  y: y - shapeHalf,
  width: shapeHalf * 2,
  height: shapeHalf * 2,
})

export const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
})

/** Boxes that can be asked quickly whether another meets one of them. */
class Boxes {
  readonly #grid = new Grid()
  readonly #boxes = new Map<string, Box>()
  put(id: string, box: Box) {
    this.#boxes.set(id, box)
    this.#grid.put(id, cellsOfBox(box))
  }
  isMet(box: Box, except: string) {
    for (const id of this.#grid.within(box)) {
      const other = this.#boxes.get(id)
      if (id !== except && other && meets(box, other)) return true
    }
    return false
  }
}

/** How many relationships each party has: the most connected keeps its name longest. */
function counts({ ties }: Placed): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { tie } of ties.values())
    for (const end of [tie.from, tie.to]) found.set(end, (found.get(end) ?? 0) + 1)
  return found
}

/** Up to this size every name is shown. */
export const usualName = 15
/** From this size on parties are so small beside names that a name may cover some: the places of a country on its map. */
const sizeOfPlaces = 46

/** The parties whose names are shown at a size: near, all of them; far out, those that cover no other name or party, what stands out before what stands back. */
export function namesWithRoom(placed: Placed, size: number, lit?: ReadonlySet<string>): ReadonlySet<string> {
  if (size <= usualName) return new Set(placed.parties.keys())
  const ties = counts(placed)
  const mayCover = size > sizeOfPlaces
  const shapes = new Boxes()
  if (!mayCover) for (const [id, party] of placed.parties) shapes.put(id, shapeBox(party))
  const names = new Boxes()
  const shown = new Set<string>()
  const back = (id: string) => (lit && !lit.has(id) ? 1 : 0)
  const order = [...placed.parties.values()].sort(
    (a, b) =>
      back(a.party.id) - back(b.party.id) || (ties.get(b.party.id) ?? 0) - (ties.get(a.party.id) ?? 0),
  )
  for (const one of order) {
    const { id } = one.party
    const box = nameBox(one, size)
    if (shapes.isMet(box, id) || names.isMet(mayCover ? grown(box, size * 2.4) : box, id)) continue
    names.put(id, box)
    shown.add(id)
  }
  return shown
}
