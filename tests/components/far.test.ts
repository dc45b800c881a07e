import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementsOf, type NearIds } from '@/components/canvas/elements-of'
import { Content, type Seen } from '@/components/canvas/far/content'
import { difference, lightened, Pending } from '@/components/canvas/far/difference'
import { nearIds } from '@/components/canvas/far/near-ids'
import { pickAt } from '@/components/canvas/far/pick'
import { detailAt, largestPartyScale } from '@/components/canvas/level-of-detail'
import { nameBox } from '@/components/canvas/names-with-room'
import { partyAcross } from '@/components/canvas/party-across'
import { lineOf, type Placed } from '@/components/canvas/placed'
import { partyKinds } from '@/model/constellation/party'
import { bentBetween, pointAt } from '@/model/report/bend'
import {
  boxesOfCells,
  boxOfCell,
  type Cell,
  cellSide,
  cellsAlong,
  cellsAround,
  cellsOfBox,
  Grid,
} from '@/model/report/grid'
import { nameLines } from '@/model/report/name-lines'
import { shapeReach } from '@/model/report/party-shape'
import { towards } from '@/model/report/path'
import { synthetic } from '../bench/canvas/synthetic'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'
import { aPlaced } from '../builders/a-placed'

const coordinate = fc.integer({ min: -20_000, max: 20_000 })
const point = fc.tuple(coordinate, coordinate)
const near: Seen = { detail: detailAt(1), named: undefined }
const nobody: NearIds = { parties: new Set(), ties: new Set() }
const asking = {
  selected: [],
  others: [],
  focused: undefined,
  hovered: undefined,
  target: undefined,
  moving: [],
}
const contentOf = (placed: Placed) => {
  const content = new Content()
  content.apply(difference({ parties: new Map(), ties: new Map() }, placed), () => undefined)
  return content
}

const holds = (cell: Cell, [x, y]: readonly [number, number]) => {
  const box = boxOfCell(cell)
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

describe('cells', () => {
  test('FAR-1 every point of a curve is in the cells along it', () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.integer({ min: -400, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, end, aside, share) => {
          const bend = bentBetween(start, end, aside)
          const cells = [...cellsAlong(bend, 10)]
          expect(cells.some(cell => holds(cell, pointAt(bend, share)))).toBe(true)
        },
      ),
    )
  })

  test('FAR-1 what is near a curve is found from the cells around it', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 300 }), (start, end, reach) => {
        const thin = cellsAlong(bentBetween(start, end, 40), 16)
        const around = cellsAround(thin, reach)
        for (const cell of cellsAlong(bentBetween(start, end, 40), 16 + reach))
          expect(around.has(cell)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('FAR-7 the rectangles that are painted for some cells cover each of them once, and nothing else', () => {
    const near = fc.integer({ min: 0, max: 8 }).map(place => place * cellSide + 1)
    fc.assert(
      fc.property(fc.array(fc.tuple(near, near), { minLength: 1 }), places => {
        const cells = [...new Set(places.flatMap(([x, y]) => cellsOfBox({ x, y, width: 1, height: 1 })))]
        const inside = ({ x, y, width, height }: ReturnType<typeof boxOfCell>) =>
          cellsOfBox({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 })
        const covered = boxesOfCells(cells).flatMap(inside)
        expect(covered.sort((a, b) => a - b)).toEqual(cells.sort((a, b) => a - b))
      }),
    )
  })

  test('FAR-1 a cell is found again by any box that touches it', () => {
    fc.assert(
      fc.property(point, ([x, y]) => {
        for (const cell of cellsOfBox({ x, y, width: 300, height: 20 }))
          expect(cellsOfBox(boxOfCell(cell))).toContain(cell)
      }),
    )
  })

  test('FAR-1 an item is found where it was put last, and not after it was removed', () => {
    const box = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.nat({ max: 900 }),
      height: fc.nat({ max: 900 }),
    })
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(box))
    fc.assert(
      fc.property(fc.array(step), steps => {
        const grid = new Grid()
        const last = new Map<string, Cell[]>()
        for (const [id, where] of steps) {
          if (where) grid.put(id, cellsOfBox(where))
          else grid.remove(id)
          last.set(id, where ? cellsOfBox(where) : [])
        }
        for (const [id, cells] of last) {
          expect(grid.cellsOf(id)).toEqual(cells)
          for (const cell of cells) expect(grid.at([cell])).toContain(id)
          expect(grid.within({ x: -1e5, y: -1e5, width: 2e5, height: 2e5 }).has(id)).toBe(cells.length > 0)
        }
      }),
    )
  })
})

describe('picking', () => {
  const placed = aPlaced(aConstellationOf(60))
  const content = contentOf(placed)

  test('FAR-2 a point within a shape picks that party', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...placed.parties.values()),
        angle,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        ({ at, party }, direction, share) => {
          const place = towards(at, direction, shapeReach(party.kind, direction) * share)
          expect(pickAt(content, place, 5)).toEqual({ kind: 'party', id: party.id })
        },
      ),
    )
  })

  test('FAR-2 of parties that cover each other the nearest is picked', () => {
    const two = aPlaced(
      aConstellation({
        parties: [aParty({ id: 'a', position: [0, 0] }), aParty({ id: 'b', position: [20, 0] })],
      }),
    )
    expect(pickAt(contentOf(two), [4, 0], 5)?.id).toBe('a')
    expect(pickAt(contentOf(two), [16, 0], 5)?.id).toBe('b')
  })

  test('FAR-2 a point on a line away from parties picks the relationship, and beside it nothing', () => {
    const one = aPlaced(
      aConstellation({
        parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', position: [1000, 700] })],
        relationships: [aRelationship()],
      }),
    )
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), share => {
        const [x, y] = [1000 * share, 700 * share]
        expect(pickAt(contentOf(one), [x, y + 6], 11)).toEqual({ kind: 'relationship', id: 'r1' })
        expect(pickAt(contentOf(one), [x, y + 60], 11)).toBeUndefined()
      }),
    )
  })
})

describe('elements', () => {
  const placed = aPlaced(aConstellationOf(40))
  const order = [...placed.parties.keys(), ...placed.ties.keys()]

  test('FAR-3 what is asked for is an element, and beside the ends of the order of Tab nothing else', () => {
    const ends = [
      order[0],
      order[placed.parties.size - 1],
      order[placed.parties.size],
      order.at(-1),
    ] as string[]
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...order), { maxLength: 6 }), ids => {
        const [hovered, target, ...selected] = ids
        const { all, drawn } = elementsOf(placed, nobody, { ...asking, hovered, target, selected })
        expect(all).toEqual(new Set([...ids, ...ends]))
        expect(drawn).toEqual(new Set(ids))
      }),
    )
  })

  test('FAR-3 a party under the hand takes its relationships along', () => {
    const [first = ''] = placed.parties.keys()
    const { drawn } = elementsOf(placed, nobody, { ...asking, moving: [first] })
    for (const [id, { tie }] of placed.ties)
      if (tie.from === first || tie.to === first) expect(drawn.has(id)).toBe(true)
  })

  test('FAR-4 from any stop, the stops before and after it are elements', () => {
    order.forEach((focused, place) => {
      const { all, drawn } = elementsOf(placed, nobody, { ...asking, focused })
      expect(drawn).toEqual(new Set([focused]))
      for (const stop of [order[place - 1], focused, order[place + 1]])
        if (stop !== undefined) expect(all.has(stop)).toBe(true)
    })
  })

  test('FAR-5 near is what stands in view at a readable zoom, within what can be moved quickly', () => {
    const content = contentOf(aPlaced(aConstellationOf(600)))
    const view = { x: -1200, y: -800, width: 2400, height: 1600 }
    expect(nearIds(content, view, 0.3).parties.size).toBe(0)
    const { parties, ties } = nearIds(content, view, 0.6)
    expect(parties.size).toBeGreaterThan(10)
    expect(parties.size).toBeLessThanOrEqual(60)
    expect(ties.size).toBeLessThanOrEqual(90)
    for (const id of parties) {
      const [x, y] = content.parties.get(id)?.at ?? [Number.NaN, Number.NaN]
      expect(Math.abs(x) <= 1200 && Math.abs(y) <= 800).toBe(true)
    }
  })

  test('FAR-10 buttons on lines are at least 24 pixels on the screen wherever they can be pressed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 2.5, noNaN: true }), zoom => {
        const { buttonScale } = detailAt(zoom)
        if (buttonScale !== undefined) expect(44 * buttonScale * zoom).toBeGreaterThanOrEqual(24)
      }),
    )
  })
})

/** Any change of a map: a party moved, gone or new. */
const change = fc.record({
  party: fc.constantFrom('p0001', 'p0004', 'p0007', 'p0011', 'new'),
  kind: fc.constantFrom(...partyKinds),
  to: fc.option(point),
})

describe('changes', () => {
  const start = aConstellationOf(12)

  const changed = (
    before: typeof start,
    { party, kind, to }: { party: string; kind: never; to: unknown },
  ) => {
    const parties = before.parties.filter(({ id }) => id !== party)
    const all = to ? [...parties, aParty({ id: party, kind, position: to as [number, number] })] : parties
    return aConstellation({ parties: all, relationships: before.relationships })
  }

  test('FAR-6 told piece by piece, the picture’s map and the worker’s are as the whole', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), changes => {
        const content = new Content()
        const far = new Content()
        const pending = new Pending()
        let map = start
        let before: Placed = { parties: new Map(), ties: new Map() }
        for (const one of changes) {
          map = changed(map, one as never)
          const now = aPlaced(map)
          const patch = difference(before, now)
          content.apply(patch, () => undefined)
          pending.add(patch)
          before = now
        }
        far.apply(pending.take(content), () => undefined)
        expect(new Map(content.parties)).toEqual(before.parties)
        expect(new Map(content.ties)).toEqual(before.ties)
        expect(new Map(far.ties)).toEqual(before.ties)
        expect(far.partiesIn({ x: -1e5, y: -1e5, width: 2e5, height: 2e5 }, 15)).toHaveLength(
          before.parties.size,
        )
      }),
      { numRuns: 40 },
    )
  })

  test('FAR-7 every cell in which a changed party was or is drawn is named', () => {
    fc.assert(
      fc.property(point, to => {
        const content = contentOf(aPlaced(start))
        const was = content.cellsOf('p0004', near)
        const cells = new Set<Cell>()
        const now = aPlaced(changed(start, { party: 'p0004', kind: 'team' as never, to }))
        content.apply(difference(content, now), id => {
          for (const cell of content.cellsOf(id, near)) cells.add(cell)
        })
        for (const cell of [...was, ...content.cellsOf('p0004', near)]) expect(cells.has(cell)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('FAR-7 a name that is not shown and a label too far away to be read are not mended, those that are seen are', () => {
    const content = contentOf(aPlaced(start))
    const [id = ''] = content.parties.keys()
    const far = detailAt(0.1)
    const cellsOf = (named: ReadonlySet<string> | undefined) =>
      new Set(content.cellsOf(id, { detail: far, named }))
    const placed = content.parties.get(id)
    const ofName = placed ? cellsOfBox(nameBox(placed, far.nameSize)) : []
    expect(ofName.every(cell => cellsOf(new Set([id])).has(cell))).toBe(true)
    expect(ofName.every(cell => cellsOf(undefined).has(cell))).toBe(true)
    expect(ofName.every(cell => cellsOf(new Set()).has(cell))).toBe(false)
    for (const [tie, one] of content.ties) {
      const { label } = lineOf(one)
      const under = cellsOfBox({ x: label[0] - 100, y: label[1], width: 200, height: 60 })
      const found = (detail: typeof far) => new Set(content.cellsOf(tie, { detail, named: undefined }))
      const hasLabel = one.tie.purpose !== '' || one.tie.channels.length > 0
      if (hasLabel) expect(under.every(cell => found(detailAt(1.4)).has(cell))).toBe(true)
      expect(found(far).size).toBeLessThan(found(detailAt(1.4)).size)
      // Whoever asks what is in these cells is told of it.
      for (const detail of [far, detailAt(0.5), detailAt(1.4)])
        for (const cell of found(detail)) expect(content.tiesAt([cell], detail)).toContain(one)
    }
  })

  test('FAR-11 what is sent to a worker holds no note and no answer', () => {
    const map = aConstellation({
      parties: [aParty({ note: 'private' }), aParty({ id: 'p2', note: 'private' })],
      relationships: [aRelationship({ note: 'private' })],
    })
    const { health } = synthetic(2)
    const placed = aPlaced(map)
    const checked: Placed = {
      ...placed,
      parties: new Map(
        [...placed.parties].map(([id, one]) => [id, { ...one, health: Object.values(health)[0] }]),
      ),
    }
    const sent = JSON.stringify(lightened(difference({ parties: new Map(), ties: new Map() }, checked)))
    expect(sent).not.toContain('private')
    expect(sent).not.toContain('elementId')
    expect(sent).toContain('"safety"')
  })
})

test('FAR-9 a name keeps its words in order, in at most three lines', () => {
  const word = fc.stringMatching(/^[a-zA-ZŵŷŴ]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), words => {
      const lines = nameLines(words.join(' '))
      expect(lines.length).toBeLessThanOrEqual(3)
      const said = lines.join(' ')
      if (!said.endsWith('…')) expect(said.replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})

test('FAR-18 far out, parties and lines stay as large on the screen as can be seen, and near they are as they are', () => {
  fc.assert(
    fc.property(fc.double({ min: 1 / 48, max: 2.5, noNaN: true }), zoom => {
      const { partyScale, leastStroke } = detailAt(zoom)
      const across = partyAcross * partyScale * zoom
      expect(across >= 8 - 1e-9 || partyScale === largestPartyScale).toBe(true)
      expect(leastStroke * zoom).toBeGreaterThanOrEqual(0.5 - 1e-9)
      if (zoom > 0.3) expect([partyScale, leastStroke < 2.2]).toEqual([1, true])
    }),
  )
})
