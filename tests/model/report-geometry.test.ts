import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partyKinds } from '@/model/constellation/party'
import { directions, relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'
import { type SubjectHealth, safetyStates } from '@/model/health/health'
import { constellationPicture } from '@/model/report/constellation-picture'
import { healthRing } from '@/model/report/health-ring'
import { partyShape, shapeReach } from '@/model/report/party-shape'
import { closedPath, distance, moveTo, openPath, type Point } from '@/model/report/path'
import type { Box } from '@/model/report/place-label'
import {
  type LineInput,
  parallelBends,
  relationshipLine,
  strokeOfState,
} from '@/model/report/relationship-line'
import { specksPath, stars } from '@/model/report/stars'
import { themeBar } from '@/model/report/theme-bars'
import { foundationMark, themeMarks } from '@/model/report/theme-marks'
import { roughMeasure, wrapLabel } from '@/model/report/wrap-label'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'

/** The largest distances from 0 in a path, by its corner and control points. */
function extentOf(path: string) {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { left: -Math.min(...xs), right: Math.max(...xs), top: -Math.min(...ys), bottom: Math.max(...ys) }
}

test('REPORT-87 the numbers of a path are rounded to hundredths and written as shortly as can be', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.double({ min: -3000, max: 3000, noNaN: true }),
    fc.integer({ min: -99999, max: 99999 }).map(hundredths => hundredths / 100),
  )
  fc.assert(
    fc.property(number, value => {
      expect(moveTo([value, 0])).toBe(`M${Math.round(value * 100) / 100 + 0} 0`)
    }),
  )
})

const aLine = (given: Partial<LineInput> = {}): LineInput => ({
  from: { centre: [0, 0], kind: 'team' },
  to: { centre: [300, 40], kind: 'partner' },
  fromSize: 'one',
  toSize: 'many',
  direction: 'forward',
  state: 'holding',
  ...given,
})

const health = (given: Partial<SubjectHealth> = {}): SubjectHealth => ({
  subject: 'constellation',
  responses: 1,
  safety: 'in-place',
  themesStandBack: false,
  foundation: { themeId: 'safety', level: 1, elements: [] },
  themes: [1, 0.5, 0, null, 1].map((level, at) => ({ themeId: `theme-${at}`, level, elements: [] })),
  ...given,
})

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5

describe('shapes and stars', () => {
  test('REPORT-1 each kind has an outline of its own, within the size it says', () => {
    const paths = partyKinds.map(kind => partyShape(kind).path)
    expect(new Set(paths).size).toBe(partyKinds.length)
    for (const kind of partyKinds) {
      const { path, width, height } = partyShape(kind)
      const { left, right, top, bottom } = extentOf(path)
      expect(Math.max(left, right) * 2, kind).toBeLessThanOrEqual(width * 1.12)
      expect(left, kind).toBeCloseTo(right, 0)
      expect(Math.max(top, bottom) * 2, kind).toBeLessThanOrEqual(height * 1.12)
    }
  })

  test('REPORT-1 an outline is as far from its middle as its corners and sides say', () => {
    const [right, down, up, aslant] = [0, Math.PI / 2, -Math.PI / 2, Math.PI / 4]
    const reaches = [
      ['service-user', aslant, 33],
      ['team-member', right, 42 / Math.SQRT2],
      ['team-member', aslant, 42],
      ['team', right, 37],
      ['team', down, (37 * Math.sqrt(3)) / 2],
      ['other', down, 43],
      ['other', aslant, 43 / Math.SQRT2],
      ['organisation', right, 42],
      ['organisation', up, 34],
      ['organisation', down, 29],
      ['stakeholder', up, 31],
      ['stakeholder', down, 36],
      ['partner', right, 44],
    ] as const
    for (const [kind, angle, reach] of reaches)
      expect(shapeReach(kind, angle), `${kind} ${angle}`).toBeCloseTo(reach, 6)
  })

  test('REPORT-2 a size is one star, three, or a field, and the same each time', () => {
    expect(sizes.map(size => stars(size).length)).toEqual([1, 3, 11])
    for (const size of sizes) {
      for (const { x, y, r } of stars(size)) expect(Math.hypot(x, y) + r).toBeLessThan(28)
      expect(stars(size)).toEqual(stars(size))
    }
  })

  test('REPORT-2 a star that is a speck is a square of about its area, where it stood', () => {
    for (const star of stars('many')) {
      const corners = [...specksPath([star]).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ])
      const [xs, ys] = [corners.map(([x]) => x ?? 0), corners.map(([, y]) => y ?? 0)]
      const side = Math.max(...xs) - Math.min(...xs)
      // Ten triangles from its middle, between a long and a short corner.
      const area = 10 * 0.5 * star.r * (star.r * 0.46) * Math.sin(Math.PI / 5)
      expect(side ** 2 / area).toBeCloseTo(1, 1)
      expect((Math.max(...ys) + Math.min(...ys)) / 2).toBeCloseTo(star.y, 1)
    }
  })
})

describe('lines', () => {
  test('REPORT-3 a line ends just outside both shapes in every direction', () => {
    const anyEnd = fc.constantFrom(...partyKinds)
    const property = fc.property(
      anyEnd,
      anyEnd,
      fc.double({ min: 0, max: 6.28, noNaN: true }),
      fc.integer({ min: -70, max: 70 }),
      (a, b, turn, bend) => {
        const centre: Point = [Math.cos(turn) * 320, Math.sin(turn) * 320]
        const line = relationshipLine(
          aLine({ from: { centre: [0, 0], kind: a }, to: { centre, kind: b }, bend }),
        )
        const gapOf = (point: Point, middle: Point, kind: typeof a) =>
          distance(point, middle) - shapeReach(kind, Math.atan2(point[1] - middle[1], point[0] - middle[0]))
        expect(gapOf(line.start, [0, 0], a)).toBeCloseTo(5, 1)
        expect(gapOf(line.end, centre, b)).toBeCloseTo(5, 1)
      },
    )
    fc.assert(property)
  })

  test('REPORT-3 a line has an arrow head for each way it runs', () => {
    const heads = directions.map(direction => [
      direction,
      relationshipLine(aLine({ direction })).arrows.length,
    ])
    expect(Object.fromEntries(heads)).toEqual({ mutual: 2, forward: 1, backward: 1, none: 0 })
  })

  test('REPORT-3 what is painted corner by corner is what is written down', () => {
    for (const state of relationshipStates) {
      const { path, arrows, arrowHeads, teeth } = relationshipLine(aLine({ state }))
      expect(arrowHeads.map(closedPath)).toEqual(arrows)
      expect(teeth && openPath(teeth)).toBe(state === 'strained' ? path : undefined)
    }
  })

  test('REPORT-3 parties on top of each other still give finite numbers', () => {
    const line = relationshipLine(aLine({ to: { centre: [0, 0], kind: 'team' } }))
    expect([line.path, line.fromStars, line.toStars].join(' ')).not.toMatch(/NaN|Infinity/)
    expect([...line.ring, ...line.label, line.angle].every(Number.isFinite)).toBe(true)
    expect(line.arrows).toEqual([])
  })

  test('REPORT-4 every state has a stroke of its own', () => {
    const drawn = relationshipStates.map(state => {
      const { path, dash, width } = relationshipLine(aLine({ state }))
      return JSON.stringify([state === 'strained' ? path : '', dash, width])
    })
    expect(new Set(drawn).size).toBe(relationshipStates.length)
    expect(Object.keys(strokeOfState)).toHaveLength(relationshipStates.length)
  })

  test('REPORT-5 parallel relationships are pushed apart, whichever way round they were drawn', () => {
    const ties = [
      { id: 'a', from: 'p1', to: 'p2' },
      { id: 'b', from: 'p2', to: 'p1' },
      { id: 'c', from: 'p3', to: 'p1' },
    ]
    const bends = parallelBends(ties)
    expect(bends.get('c')).toBe(0)
    const middles = ties.slice(0, 2).map(({ id, from }) => {
      const ends = {
        p1: { centre: [0, 0] as const, kind: 'team' as const },
        p2: { centre: [300, 0] as const, kind: 'team' as const },
      }
      const [start, end] = from === 'p1' ? [ends.p1, ends.p2] : [ends.p2, ends.p1]
      return relationshipLine(aLine({ from: start, to: end, bend: bends.get(id) ?? 0 })).ring[1]
    })
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeGreaterThan(35)
  })
})

describe('health', () => {
  test('REPORT-6 with Safety not in place the ground lies in pieces and the arcs are hollow', () => {
    const ring = healthRing(health({ safety: 'not-in-place', themesStandBack: true }), 20)
    expect(ring.ground.length).toBeGreaterThan(1)
    expect(ring.ground.every(({ filled }) => filled)).toBe(true)
    expect(ring.arcs.map(({ fill, hollow }) => [fill, hollow])).toEqual(Array(5).fill([null, true]))
  })

  test.each(safetyStates)('REPORT-6 the ground of Safety %s lies within the box of its ring', safety => {
    const ring = healthRing(health({ safety, themesStandBack: safety !== 'in-place' }), 20)
    for (const { path } of ring.ground) {
      const { left, right, top, bottom } = extentOf(path)
      expect(Math.max(left, right)).toBeLessThanOrEqual(ring.width / 2 + 0.01)
      expect(Math.max(top, bottom)).toBeLessThanOrEqual(ring.height / 2 + 0.01)
    }
  })

  test('REPORT-6 not checked is an outline only', () => {
    const ring = healthRing(undefined, 20)
    expect(ring.ground.map(({ filled }) => filled)).toEqual([false])
    expect(ring.arcs.every(({ fill }) => fill === null)).toBe(true)
  })

  test('REPORT-6 with Safety in place an arc is filled to its level, and "nothing" differs from "nobody could say"', () => {
    const ring = healthRing(health(), 20)
    const [full, half, nothing, unknown] = ring.arcs
    expect(ring.ground).toHaveLength(1)
    expect(full?.fill).toBe(full?.track)
    expect(half?.fill).not.toBe(half?.track)
    expect(nothing?.fill).not.toBeNull()
    expect(unknown?.fill).toBeNull()
  })

  test('REPORT-7 stretches are as long as their counts, and nothing is filled where a theme stands back', () => {
    const count = fc.integer({ min: 0, max: 40 })
    const anyCounts = fc.record({
      'in-place': count,
      partly: count,
      'not-yet': count,
      'dont-know': count,
      'not-applicable': count,
    })
    fc.assert(
      fc.property(anyCounts, counts => {
        const bar = themeBar(counts, 200, 10)
        const length = bar.segments.reduce((sum, { width }) => sum + width, 0)
        if (bar.total > 0) expect(length).toBeCloseTo(200)
        for (const { answer, width } of bar.segments)
          expect((width / 200) * bar.total).toBeCloseTo(counts[answer])
        const hollow = themeBar(counts, 200, 10, true).segments
        expect(hollow.some(({ filled, stripes }) => filled || stripes !== '')).toBe(false)
      }),
    )
  })
})

describe('a whole picture', () => {
  test.each([0, 1, 2, 12, 40, 300])(
    'REPORT-8 a picture of %i parties fits its paper and holds them all',
    count => {
      const map = aConstellationOf(count)
      const picture = constellationPicture(map, { width: 480, height: 400 })
      expect(picture.parties).toHaveLength(map.parties.length)
      expect(picture.relationships).toHaveLength(map.relationships.length)
      expect(picture.width).toBeLessThanOrEqual(480.01)
      expect(picture.height).toBeLessThanOrEqual(400.01)
      expect(constellationPicture(map, { width: 480, height: 400 })).toEqual(picture)
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|\[null/)
    },
  )

  test('REPORT-8 parties in one spot, or far out in a line, still give a picture', () => {
    const spot = aConstellation({
      parties: [aParty(), aParty({ id: 'p2' })],
      relationships: [aRelationship()],
    })
    const line = aConstellation({ parties: [aParty(), aParty({ id: 'p2', position: [100_000, 0] })] })
    for (const map of [spot, line]) {
      const { width, height } = constellationPicture(map, { width: 480, height: 400 })
      expect(width).toBeLessThanOrEqual(480.01)
      expect(height).toBeLessThanOrEqual(400.01)
    }
  })

  test.each([2, 3, 9])('REPORT-9 %i parties in one straight line keep their size and their names', count => {
    for (const [x, y] of [
      [0, 150],
      [150, 0],
    ] as const) {
      const parties = Array.from({ length: count }, (_, index) =>
        aParty({ id: `p${index}`, name: `Role ${index}`, position: [index * x - 70, index * y - 70] }),
      )
      const picture = constellationPicture(aConstellation({ parties }), { width: 480, height: 480 })
      expect(picture.isNear).toBe(true)
      expect(picture.parties.filter(({ label }) => label !== null)).toHaveLength(count)
    }
  })

  test('REPORT-9 on a map with room, labels cover no shape and no other label', () => {
    const parties = partyKinds.map((kind, index) =>
      aParty({
        id: `p${index}`,
        kind,
        name: 'A party with a name of several words',
        position: [(index % 3) * 320, Math.floor(index / 3) * 300],
      }),
    )
    const picture = constellationPicture(aConstellation({ parties }), { width: 480, height: 640 })
    const labels = picture.parties.flatMap(({ label }) => (label ? [label.box] : []))
    const shapes = picture.parties.map(({ kind, centre: [x, y] }): Box => {
      const { width, height } = partyShape(kind)
      return { x: x - width / 2, y: y - height / 2, width, height }
    })
    expect(labels).toHaveLength(partyKinds.length)
    for (const [index, label] of labels.entries()) {
      for (const shape of shapes) expect(overlap(label, shape)).toBe(false)
      for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false)
    }
  })

  test('REPORT-11 no wrapped line is wider than its room, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), text => {
        const lines = wrapLabel(text, 10, 60, Number.POSITIVE_INFINITY, roughMeasure)
        for (const line of lines) expect(roughMeasure(line, 10) <= 60 || [...line].length === 1).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
    expect(wrapLabel('one two three four', 10, 30, 2, roughMeasure).at(-1)).toMatch(/…$/)
  })
})

type Rgb = readonly [number, number, number]

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const rgbOf = (colour: string): Rgb => {
  const at = (index: number) => linear(Number.parseInt(colour.slice(index, index + 2), 16) / 255)
  return [at(1), at(3), at(5)]
}
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Machado, Oliveira and Fernandes (2009), severity 1.0. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function labOf(colour: string, sight: readonly Rgb[]): Rgb {
  const source = rgbOf(colour)
  const [r, g, b] = sight.map(row =>
    Math.max(0, row[0] * source[0] + row[1] * source[1] + row[2] * source[2]),
  ) as unknown as Rgb
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe('theme marks', () => {
  const tokens = themeMarks.map(({ token }) => token)
  const styles = readFileSync('app/globals.css', 'utf8')
  /** What a variable is on each paper: by day, by night as chosen, by night as the device has it. */
  const onPapers = (token: string) =>
    [...styles.matchAll(new RegExp(`${token}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour ?? '')
  const [day, night, deviceNight] = [0, 1, 2].map(paper => tokens.map(token => onPapers(token)[paper] ?? ''))
  const hues = { print: themeMarks.map(({ colour }) => colour), night: night ?? [] }
  const papers = {
    print: ['#ffffff', onPapers('--paper')[0], onPapers('--sheet')[0]],
    night: [onPapers('--paper')[1], onPapers('--sheet')[1]],
  }
  const pairsOf = (colours: readonly string[]) =>
    colours.flatMap((one, index) => colours.slice(index + 1).map(other => [one, other] as const))

  test('REPORT-10 there are five marks and the ground, all different', () => {
    expect(themeMarks.map(({ token }) => token)).toEqual([
      '--theme-1',
      '--theme-2',
      '--theme-3',
      '--theme-4',
      '--theme-5',
    ])
    expect(new Set([...themeMarks, foundationMark].map(({ path }) => path)).size).toBe(6)
  })

  test('REPORT-10 by day the screen has the hues of the print, and by night one set of its own', () => {
    expect(day).toEqual(hues.print)
    expect(deviceNight).toEqual(night)
  })

  test.each(Object.keys(sights))('REPORT-10 the hues stay apart to %s sight, in print and by night', name => {
    const sight = sights[name] ?? []
    for (const [one, other] of [...pairsOf(hues.print), ...pairsOf(hues.night)]) {
      const [a, b] = [labOf(one, sight), labOf(other, sight)]
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one} ${other}`).toBeGreaterThan(14)
    }
  })

  test.each(['print', 'night'] as const)(
    'REPORT-10 the hues of %s differ in grey and stand out from paper',
    on => {
      const colours = hues[on]
      const against = (one: number, other: number) =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      const lightness = colours.map(colour => labOf(colour, sights.usual ?? [])[0]).sort((a, b) => a - b)
      lightness.slice(1).forEach((light, index) => {
        expect(light - (lightness[index] ?? 0)).toBeGreaterThan(4)
      })
      for (const colour of colours)
        for (const paper of papers[on])
          expect(against(luminance(rgbOf(colour)), luminance(rgbOf(paper ?? '')))).toBeGreaterThan(3)
    },
  )
})
