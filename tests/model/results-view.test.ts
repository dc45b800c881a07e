import { expect, test } from 'vitest'
import { healthRing } from '@/model/report/health-ring'
import { focusOn } from '@/model/results/focus-on'
import { pooledView } from '@/model/results/pooled-view'
import { ringOf } from '@/model/results/ring-of'
import { sectionCounts } from '@/model/results/section-counts'
import { all, resultsFrom, safetyElements, themeElements } from '../builders/a-released-round'

const many = [20, 8, 7]
const few = [5, 1]
const [firstTheme = ''] = themeElements
const viewFrom = (safety: readonly number[], themes: readonly number[]) =>
  pooledView(resultsFrom({ ...all(safetyElements, safety), ...all(themeElements, themes) }).subjects)

test('RPAGE-2 a band is an arc in three steps, a level one sector, and what could not be shown is in dashes', () => {
  const banded = healthRing(ringOf(viewFrom([12], [12])), 60)
  const exact = healthRing(ringOf(viewFrom([12], many)), 60)
  const missing = healthRing(ringOf(viewFrom([12], [1])), 60)
  const pieces = (path: string | null | undefined) => path?.match(/M/g)?.length ?? 0
  expect([pieces(banded.arcs[0]?.track), pieces(banded.arcs[0]?.fill)]).toEqual([3, 3])
  expect([pieces(exact.arcs[0]?.track), pieces(exact.arcs[0]?.fill)]).toEqual([1, 1])
  expect([pieces(missing.arcs[0]?.track), missing.arcs[0]?.fill]).toEqual([8, null])
})

test('RPAGE-3 the ground is thin where only bands say that Safety is in place, and broken with hollow arcs where it is not', () => {
  const mostly = healthRing(ringOf(viewFrom([12], many)), 60)
  const unsafe = healthRing(ringOf(viewFrom(many, many)), 60)
  expect(mostly.ground).toHaveLength(1)
  expect(unsafe.ground).toHaveLength(3)
  expect(unsafe.arcs.every(({ hollow, fill }) => hollow && fill === null)).toBe(true)
})

test('RPAGE-5 a theme has counts only where all that could be shown of it are counts', () => {
  const counts = (view: ReturnType<typeof viewFrom>) => sectionCounts(view.sections[1]?.questions ?? [])
  expect(counts(viewFrom([12], many))).toMatchObject({ 'in-place': expect.any(Number) })
  expect(counts(viewFrom([12], [12]))).toBeNull()
  const mixed = resultsFrom({ ...all(themeElements, many), [firstTheme]: [11, 1] })
  expect(counts(pooledView(mixed.subjects))).toBeNull()
})

test('RPAGE-8 several subjects as one are as safe as the least safe, and stand back with it', () => {
  const [safe, unsafe] = [viewFrom([12], many), viewFrom(many, many)]
  expect(pooledView([safe, unsafe])).toMatchObject({ safety: 'not-in-place', themesStandBack: true })
  expect(pooledView([safe, unsafe]).sections[1]).toMatchObject({
    of: (safe.sections[1]?.of ?? 0) * 2,
  })
})

test('RPAGE-8 one subject can be looked at alone, and an unknown one changes nothing', () => {
  const results = resultsFrom(all(themeElements, few))
  expect(focusOn(results, 'constellation').subjects).toHaveLength(1)
  expect(focusOn(results, 'party:unknown')).toBe(results)
})
