import { expect, test } from 'vitest'
import type { Response } from '@/model/health/response'
import type { Database } from '@/server/database/database'
import {
  changeDraft,
  type DraftKey,
  deleteDraft,
  draftOf,
  draftsOf,
  moveDraft,
} from '@/server/database/drafts'
import { responsesOf, sendDraft } from '@/server/database/responses'
import {
  closeRound,
  openRound,
  openRoundOrFirst,
  openRoundsOf,
  roundById,
  roundsOf,
} from '@/server/database/rounds'
import { checkedRounds } from '@/server/health/checked-rounds'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aResponse } from '../builders/a-response'
import { onEachDatabase } from './each-database'

const baseline = { kind: 'baseline', name: 'Baseline' } as const
const followUp = { kind: 'follow-up', name: 'Follow-up' } as const
const noon = Date.UTC(2026, 2, 14, 12, 34, 56, 789)

async function aRound(database: Database) {
  const place = await aPlaceToCheck(database)
  const round = await openRound(database, place.id, baseline, 10)
  if (!round) throw new Error('no round')
  const key: DraftKey = {
    accountId: place.ann,
    roundId: round.id,
    subject: 'relationship:r1',
    perspective: 'team',
  }
  return { ...place, round, key }
}

const filled = {
  answers: { 'safety-1': 'partly', 'safety-2': 'not-yet' },
  comments: { 'safety-1': 'at night' },
} as const
const fill = () => filled
const asResponse = (draft: Pick<Response, 'subject' | 'perspective' | 'answers' | 'comments'>) =>
  aResponse({
    subject: draft.subject,
    perspective: draft.perspective,
    answers: draft.answers,
    comments: draft.comments,
  })

onEachDatabase('rounds', opened => {
  test('CHECK-1 the first check opens the first round, and later ones find it', async () => {
    const { id } = await aPlaceToCheck(opened())
    const first = await openRoundOrFirst(opened(), id, baseline, 10)
    const again = await openRoundOrFirst(opened(), id, { kind: 'other', name: 'Another' }, 20)
    expect(first).toEqual({ id: first?.id, kind: 'baseline', name: 'Baseline', openedAt: 10, closedAt: null })
    expect(again).toEqual(first)
  })

  test('CHECK-1 first checks at the same moment open one round', async () => {
    const { id } = await aPlaceToCheck(opened())
    const checks = Array.from({ length: 6 }, () => openRoundOrFirst(opened(), id, baseline, 10))
    const rounds = await Promise.all(checks)
    expect(new Set(rounds.map(round => round?.id)).size).toBe(1)
    expect(await roundsOf(opened(), id)).toHaveLength(1)
  })

  test('CHECK-2 no second round opens while one is open, also at the same moment', async () => {
    const { id } = await aPlaceToCheck(opened())
    const rounds = await Promise.all(Array.from({ length: 6 }, () => openRound(opened(), id, followUp, 10)))
    expect(rounds.filter(round => round !== undefined)).toHaveLength(1)
    expect(await openRound(opened(), id, followUp, 20)).toBeUndefined()
  })

  test('CHECK-3 after the last round is closed none opens by itself, and the next can be opened', async () => {
    const { id, round } = await aRound(opened())
    await closeRound(opened(), round.id, 30)
    await closeRound(opened(), round.id, 40)
    expect(await openRoundOrFirst(opened(), id, baseline, 50)).toBeUndefined()
    await openRound(opened(), id, followUp, 60)
    const rounds = await roundsOf(opened(), id)
    expect(rounds.map(({ name, openedAt, closedAt }) => [name, openedAt, closedAt])).toEqual([
      ['Baseline', 10, 30],
      ['Follow-up', 60, null],
    ])
  })

  test('CHECK-4 a round is found only through its own constellation, and none opens for one that is gone', async () => {
    const { id, round } = await aRound(opened())
    const another = await aPlaceToCheck(opened())
    expect(await roundById(opened(), id, round.id)).toEqual(round)
    expect(await roundById(opened(), another.id, round.id)).toBeUndefined()
    expect(await openRound(opened(), 'gone', baseline, 10)).toBeUndefined()
    expect(await openRoundOrFirst(opened(), 'gone', baseline, 10)).toBeUndefined()
  })

  test('CHECK-4 a workspace is told its own open rounds', async () => {
    const { id, workspaceId, round } = await aRound(opened())
    const another = await aPlaceToCheck(opened())
    expect(await openRoundsOf(opened(), workspaceId)).toMatchObject([
      { constellationId: id, name: 'Baseline' },
    ])
    expect(await openRoundsOf(opened(), another.workspaceId)).toEqual([])
    await closeRound(opened(), round.id, 20)
    expect(await openRoundsOf(opened(), workspaceId)).toEqual([])
  })
})

onEachDatabase('drafts', opened => {
  test('CHECK-10 a draft comes back as it was left', async () => {
    const { key } = await aRound(opened())
    await changeDraft(opened(), key, fill, 100)
    expect(await draftOf(opened(), key)).toEqual({ ...key, ...filled, updatedAt: 100 })
  })

  test('CHECK-11 a draft is told only to the person who wrote it, and only in its own constellation', async () => {
    const { key, id, ann, bea } = await aRound(opened())
    const another = await aPlaceToCheck(opened())
    await changeDraft(opened(), key, fill, 100)
    expect(await draftsOf(opened(), ann, id)).toHaveLength(1)
    expect(await draftsOf(opened(), bea, id)).toEqual([])
    expect(await draftOf(opened(), { ...key, accountId: bea })).toBeUndefined()
    expect(await draftsOf(opened(), ann, another.id)).toEqual([])
  })

  test('CHECK-12 savings at the same moment are all kept, and each makes the state a later one', async () => {
    const { key } = await aRound(opened())
    const add = (place: number) =>
      changeDraft(
        opened(),
        key,
        ({ answers, comments }) => ({ answers: { ...answers, [`e-${place}`]: 'partly' }, comments }),
        100,
      )
    const drafts = await Promise.all(Array.from({ length: 8 }, (_, place) => add(place)))
    expect(new Set(drafts.map(({ updatedAt }) => updatedAt)).size).toBe(8)
    expect(Object.keys((await draftOf(opened(), key))?.answers ?? {})).toHaveLength(8)
  })

  test('CHECK-13 a draft moved into a round where one waits fills its gaps and overwrites nothing', async () => {
    const { key, id, round } = await aRound(opened())
    await changeDraft(opened(), key, fill, 100)
    await closeRound(opened(), round.id, 110)
    const next = await openRound(opened(), id, followUp, 120)
    const there = { ...key, roundId: next?.id ?? '' }
    await changeDraft(opened(), there, () => ({ answers: { 'safety-1': 'in-place' }, comments: {} }), 130)
    expect(await moveDraft(opened(), key, there.roundId, 140)).toBe(true)
    expect(await moveDraft(opened(), key, there.roundId, 150)).toBe(false)
    expect(await draftOf(opened(), key)).toBeUndefined()
    expect(await draftOf(opened(), there)).toMatchObject({
      answers: { 'safety-1': 'in-place', 'safety-2': 'not-yet' },
      comments: { 'safety-1': 'at night' },
    })
  })

  test('CHECK-14 a deleted draft is gone, and deleting it again harms nothing', async () => {
    const { key, id, ann } = await aRound(opened())
    await changeDraft(opened(), key, fill, 100)
    await deleteDraft(opened(), key)
    await deleteDraft(opened(), key)
    expect(await draftsOf(opened(), ann, id)).toEqual([])
  })
})

onEachDatabase('responses', opened => {
  test('CHECK-20 a sent draft becomes a response and is gone', async () => {
    const { key, id, round } = await aRound(opened())
    const another = await aPlaceToCheck(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    expect(await sendDraft(opened(), key, updatedAt, asResponse, noon)).toBe('sent')
    expect(await draftOf(opened(), key)).toBeUndefined()
    expect(await responsesOf(opened(), id)).toEqual([{ ...aResponse(filled), roundId: round.id }])
    expect(await responsesOf(opened(), another.id)).toEqual([])
  })

  test('CHECK-21 a draft sent many times at the same moment counts once', async () => {
    const { key, id } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    const sendings = Array.from({ length: 6 }, () => sendDraft(opened(), key, updatedAt, asResponse, noon))
    const came = await Promise.all(sendings)
    expect(came.filter(what => what === 'sent')).toHaveLength(1)
    expect(came.filter(what => what === 'nothing-there')).toHaveLength(5)
    expect(await responsesOf(opened(), id)).toHaveLength(1)
  })

  test('CHECK-22 a draft that changed since it was looked over is not sent', async () => {
    const { key, id } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    await changeDraft(opened(), key, fill, 100)
    expect(await sendDraft(opened(), key, updatedAt, asResponse, noon)).toBe('nothing-there')
    expect(await draftOf(opened(), key)).toBeDefined()
    expect(await responsesOf(opened(), id)).toEqual([])
  })

  test('CHECK-23 a closed round takes no response and leaves the draft', async () => {
    const { key, id, round } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    await closeRound(opened(), round.id, 110)
    expect(await sendDraft(opened(), key, updatedAt, asResponse, noon)).toBe('round-closed')
    expect(await draftOf(opened(), key)).toBeDefined()
    expect(await responsesOf(opened(), id)).toEqual([])
  })

  test('CHECK-24 nothing kept with a response names the person or a time finer than the day', async () => {
    const { key, ann } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, noon)
    await sendDraft(opened(), key, updatedAt, asResponse, noon)
    const { db } = opened()
    const responses = await db
      .selectFrom('response')
      .selectAll()
      .where('round_id', '=', key.roundId)
      .execute()
    const all = [
      responses,
      await db.selectFrom('answer').selectAll().execute(),
      await db.selectFrom('comment').selectAll().execute(),
    ]
    expect(responses[0]?.submitted_on).toBe('2026-03-14')
    expect(responses[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    expect(JSON.stringify(all)).not.toContain(ann)
    expect(JSON.stringify(all)).not.toContain(String(noon))
  })

  test('CHECK-25 where a response cannot be written whole, nothing of it is and the draft stays', async () => {
    const { key, id } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    const broken = () => ({ ...aResponse(filled), comments: { 'safety-1': null as unknown as string } })
    await expect(sendDraft(opened(), key, updatedAt, broken, noon)).rejects.toThrow()
    expect(await draftOf(opened(), key)).toBeDefined()
    expect(await responsesOf(opened(), id)).toEqual([])
  })

  test('CHECK-26 every round is told with its own responses', async () => {
    const { key, id, round } = await aRound(opened())
    const send = async (roundId: string, subject: string) => {
      const own = { ...key, roundId, subject }
      const { updatedAt } = await changeDraft(opened(), own, fill, 100)
      await sendDraft(opened(), own, updatedAt, asResponse, noon)
    }
    await send(round.id, 'party:p1')
    await closeRound(opened(), round.id, 110)
    const next = await openRound(opened(), id, followUp, 120)
    await send(next?.id ?? '', 'party:p2')
    await send(next?.id ?? '', 'party:p3')
    const rounds = await checkedRounds(opened(), id)
    const subjects = rounds.map(({ responses }) => responses.map(({ subject }) => subject).sort())
    expect(subjects).toEqual([['party:p1'], ['party:p2', 'party:p3']])
  })

  test('CHECK-27 deleting a constellation deletes its rounds, drafts and answers', async () => {
    const { key, id } = await aRound(opened())
    const { updatedAt } = await changeDraft(opened(), key, fill, 100)
    await sendDraft(opened(), key, updatedAt, asResponse, noon)
    await changeDraft(opened(), key, fill, 200)
    const { db } = opened()
    const counted = async () => {
      const drafts = await db.selectFrom('draft').selectAll().where('round_id', '=', key.roundId).execute()
      const answers = await db
        .selectFrom('answer')
        .leftJoin('response', 'response.id', 'answer.response_id')
        .select('round_id')
        .execute()
      return [drafts.length, answers.filter(({ round_id }) => [key.roundId, null].includes(round_id)).length]
    }
    expect(await counted()).toEqual([1, 2])
    await db.deleteFrom('constellation').where('id', '=', id).execute()
    expect(await counted()).toEqual([0, 0])
    expect(await roundsOf(opened(), id)).toEqual([])
  })
})
