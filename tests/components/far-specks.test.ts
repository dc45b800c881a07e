import { afterEach, expect, test, vi } from 'vitest'
import type { Brush } from '@/components/canvas/far/brush'
import type { Look } from '@/components/canvas/far/look'
import { paintParty } from '@/components/canvas/far/paint-party'
import { paintLine } from '@/components/canvas/far/paint-tie'
import { detailAt } from '@/components/canvas/level-of-detail'
import { lineOf, type PlacedParty, type PlacedTie } from '@/components/canvas/placed'
import { specksPath, stars, starsPath } from '@/model/report/stars'
import { aParty, aRelationship } from '../builders/a-constellation'

const ink = '#000'
const colours = { paper: ink, sheet: ink, ink, quiet: ink, accent: ink, 'accent-wash': ink, ground: ink }

const seenAt = (zoom: number): Look => ({
  colours: { ...colours, themes: [] },
  detail: detailAt(zoom),
  stand: { x: 0, y: 0, zoom },
  density: 1,
  family: 'sans-serif',
  lit: undefined,
  groups: [],
  selected: new Set(),
  lifted: new Set(),
})

class Outline {
  constructor(readonly path = '') {}
  moveTo() {}
  lineTo() {}
  quadraticCurveTo() {}
  closePath() {}
  addPath() {}
}

/** A brush that notes with what each outline is stroked or filled. */
function aNotingBrush() {
  const strokes: { cap: unknown; dash: readonly number[] }[] = []
  const fills: string[] = []
  let dash: readonly number[] = []
  const brush = {
    lineCap: '',
    save() {},
    restore() {},
    translate() {},
    scale() {},
    setLineDash: (lengths: readonly number[]) => {
      dash = lengths
    },
    stroke: () => strokes.push({ cap: brush.lineCap, dash }),
    fill: ({ path }: Outline) => fills.push(path),
  }
  return { brush: brush as unknown as Brush, strokes, fills }
}

const wished: PlacedTie = {
  tie: aRelationship({ state: 'wished-for' }),
  start: [0, 0],
  end: [400, 0],
  fromKind: 'team',
  toKind: 'team',
  bend: 0,
  health: undefined,
}
const many: PlacedParty = { party: aParty({ size: 'many' }), at: [0, 0], name: 'All', health: undefined }

vi.stubGlobal('Path2D', Outline)
afterEach(() => vi.restoreAllMocks())

test('FAR-21 a dotted line has round dots near, and far out squares in the same rhythm, as long as they are wide', () => {
  const near = aNotingBrush()
  paintLine(near.brush, wished, seenAt(1))
  expect(near.strokes[0]).toEqual({ cap: 'round', dash: lineOf(wished).dash })

  const far = aNotingBrush()
  const look = seenAt(0.1)
  paintLine(far.brush, wished, look)
  const { dash, width } = lineOf(wished)
  const wider = look.detail.leastStroke / width
  const [dot = 0, gap = 0] = dash ?? []
  const [square = 0, between = 0] = far.strokes[0]?.dash ?? []
  expect(far.strokes[0]?.cap).toBe('butt')
  expect(square).toBeCloseTo((width + dot) * wider)
  expect(square + between).toBeCloseTo((dot + gap) * wider)
})

test('FAR-21 stars are stars where they can be told, and squares where they are specks', () => {
  const near = aNotingBrush()
  paintParty(near.brush, many, seenAt(0.5))
  expect(near.fills).toContain(starsPath(stars('many')))
  const far = aNotingBrush()
  paintParty(far.brush, many, seenAt(0.18))
  expect(far.fills).toContain(specksPath(stars('many')))
})
