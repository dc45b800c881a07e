import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Instrument } from '@/model/instrument/instrument'
import type { Database } from '@/server/database/database'
import { addInvitees } from '@/server/database/invitees'
import { releasesOf } from '@/server/database/releases'
import { closeAskedRound } from '@/server/rounds/close-round'
import { openAskedRound } from '@/server/rounds/open-round'
import { aQuestionnaire } from '../builders/a-release'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { anInvitee, aPlannedRound } from '../builders/an-asked-round'
import { onEachDatabase } from './each-database'

const now = () => Date.UTC(2026, 10, 22)

/** A workspace with two constellations, and twenty-one accounts. */
async function aService(database: Database) {
  const { id: here, workspaceId } = await aStoredConstellation(database)
  const there = randomUUID()
  const row = { name: 'Other', created_at: 1, updated_at: 1, archived_at: null }
  await database.db
    .insertInto('constellation')
    .values({ id: there, workspace_id: workspaceId, ...row })
    .execute()
  const accounts = Array.from({ length: 21 }, () => randomUUID())
  const rest = { name: 'Someone', password_hash: 'none', language: 'en', created_at: 1 } as const
  await database.db
    .insertInto('account')
    .values(accounts.map(id => ({ id, email: `${id}@example.org`, ...rest })))
    .execute()
  return { here, there, accounts }
}

/** Asks these people, all of whom answer, half of them yes; what the round shows of the first question. */
async function shownBy(database: Database, constellation: string, people: readonly string[], of: Instrument) {
  const round = await aPlannedRound(database, constellation, { subjects: [] }, of)
  const invitees = people.map(accountId => anInvitee(round, { accountId }))
  await addInvitees(
    database,
    invitees.map(one => ({ ...one, codeHash: null })),
  )
  const deps = { database, now }
  await openAskedRound(deps, round, emptyConstellation)
  const at = { round_id: round, batch: 0, subject: '', question: 'felt', slice: 'everyone' }
  const yes = Math.ceil(people.length / 2)
  await database.db
    .insertInto('tally')
    .values([
      { ...at, option: 'yes', count: yes },
      { ...at, option: 'no', count: people.length - yes },
    ])
    .execute()
  await database.db.updateTable('invitee').set({ answered_in: 0 }).where('round_id', '=', round).execute()
  await closeAskedRound(deps, round)
  const [release] = (await releasesOf(database, constellation)).get(round) ?? []
  return release?.questions.find(({ question }) => question === 'felt')?.whole.kind
}

onEachDatabase('rounds asked elsewhere', database => {
  test('RESULT-9 what is about nothing is not shown again of almost the same people in another constellation', async () => {
    const { here, there, accounts } = await aService(database())
    expect(await shownBy(database(), here, accounts, aQuestionnaire())).toBe('counts')
    expect(await shownBy(database(), there, accounts.slice(1), aQuestionnaire())).toBe('not-enough')
    expect(await shownBy(database(), there, accounts, aQuestionnaire())).toBe('counts')
  })

  test('RESULT-9 a copy of a questionnaire is near to it', async () => {
    const { here, accounts } = await aService(database())
    const copy = { ...aQuestionnaire(), id: 'own-copy' }
    expect(await shownBy(database(), here, accounts, aQuestionnaire())).toBe('counts')
    expect(await shownBy(database(), here, accounts.slice(1), copy)).toBe('not-enough')
    expect(await shownBy(database(), here, accounts, copy)).toBe('counts')
  })

  test('RESULT-9 another workspace is not looked at', async () => {
    const [one, other] = [await aService(database()), await aService(database())]
    expect(await shownBy(database(), one.here, one.accounts, aQuestionnaire())).toBe('counts')
    expect(await shownBy(database(), other.here, one.accounts.slice(1), aQuestionnaire())).toBe('counts')
  })
})
