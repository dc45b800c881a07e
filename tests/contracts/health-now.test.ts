import { expect, test } from 'vitest'
import type { Sheet } from '@/model/rounds/sheet'
import { healthNow } from '@/server/health/health-now'
import { aClosedRound } from '../builders/a-closed-round'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { safetyElements, themeElements } from '../builders/a-released-round'
import { anEdition } from '../builders/an-edition'
import { onEachDatabase } from './each-database'

const saying = (answer: string) => (): Sheet => ({
  chosen: {
    constellation: Object.fromEntries([...safetyElements, ...themeElements].map(id => [id, [answer]])),
  },
  words: {},
})

const at = Date.UTC(2026, 3, 1)

onEachDatabase('the health of a map', database => {
  const now = (id: string) => healthNow(database(), anEdition(), id, at + 1)

  test('RPAGE-30 RPAGE-32 what a round released stands on the map, with where perspectives disagree', async () => {
    const { id } = await aPlaceToCheck(database())
    await aClosedRound(database(), id, {
      at,
      plan: { breakdown: { by: 'perspective' } },
      groups: [
        { people: 12, perspective: 'team', says: saying('in-place') },
        { people: 12, perspective: 'service-user', says: saying('not-yet') },
      ],
    })
    const { bySubject, checks } = await now(id)
    expect(bySubject.constellation).toMatchObject({ safety: 'not-in-place', inRound: 'Spring' })
    expect(checks).toMatchObject({
      safety: { constellation: 'not-in-place' },
      lastChecked: { constellation: at },
      differing: { constellation: { of: 'safety' } },
    })
  })

  test('RPAGE-31 a round that is open, or could show nothing, changes nothing', async () => {
    const { id } = await aPlaceToCheck(database())
    const few = { people: 12, says: (place: number) => (place < 4 ? saying('not-yet')() : undefined) }
    await aClosedRound(database(), id, { at, groups: [few] })
    await aClosedRound(database(), id, {
      isLeftOpen: true,
      groups: [{ people: 12, says: saying('not-yet') }],
    })
    expect(await now(id)).toEqual({ bySubject: {}, checks: { safety: {}, lastChecked: {}, differing: {} } })
  })
})
