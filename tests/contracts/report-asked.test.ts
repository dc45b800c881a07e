import { expect, test } from 'vitest'
import type { Sheet } from '@/model/rounds/sheet'
import { askedForReport } from '@/server/report/asked-for-report'
import { aClosedRound } from '../builders/a-closed-round'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { safetyElements, themeElements } from '../builders/a-released-round'
import { onEachDatabase } from './each-database'

const saying = (answer: string) => (): Sheet => ({
  chosen: {
    constellation: Object.fromEntries([...safetyElements, ...themeElements].map(id => [id, [answer]])),
  },
  words: {},
})

const spring = Date.UTC(2026, 3, 1)
const autumn = Date.UTC(2026, 8, 1)

onEachDatabase('what a report tells of asked rounds', database => {
  async function aBaselineAndAFollowUp() {
    const { id } = await aPlaceToCheck(database())
    const groups = [{ people: 12, says: saying('in-place') }]
    const first = await aClosedRound(database(), id, { at: spring, groups })
    const second = await aClosedRound(database(), id, {
      at: autumn,
      plan: { name: 'Autumn', kind: 'follow-up', after: { round: first, people: 'same' } },
      groups,
    })
    return { id, first, second }
  }

  test('REPORT-31 a follow-up knows how near its people are to those of the round before', async () => {
    const { id, first, second } = await aBaselineAndAFollowUp()
    const told = await askedForReport(database(), id)
    expect(told.map(round => [round.id, round.people])).toEqual([
      [first, {}],
      [second, { [first]: 'apart-enough' }],
    ])
    expect(
      told.every(({ releases, promise }) => releases.length === 1 && promise?.kind === 'anonymous'),
    ).toBe(true)
  })

  test('REPORT-34 of an earlier day only what had been released by then is told', async () => {
    const { id, first } = await aBaselineAndAFollowUp()
    const told = await askedForReport(database(), id, autumn - 1)
    expect(told.map(round => round.id)).toEqual([first])
    expect(await askedForReport(database(), id, spring - 1)).toEqual([])
  })

  test('REPORT-34 a round that is still open tells nothing', async () => {
    const { id } = await aPlaceToCheck(database())
    await aClosedRound(database(), id, {
      isLeftOpen: true,
      groups: [{ people: 12, says: saying('not-yet') }],
    })
    expect(await askedForReport(database(), id)).toEqual([])
  })
})
