import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { carryDraftOver, discardDraft, saveStep, sendCheck } from '@/app/constellations/[id]/check/actions'
import { submitCheck, submitStep } from '@/app/constellations/[id]/check/forms'
import { beginRound, endRound } from '@/app/constellations/[id]/results/actions'
import { draftsOf } from '@/server/database/drafts'
import { responsesOf } from '@/server/database/responses'
import { closeRound, openRound, roundsOf } from '@/server/database/rounds'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { Redirected } from './access-matrix/request'
import { type CheckHouse, formOf, openCheckHouse } from './check-house'

vi.mock('next/navigation', async () => (await import('./access-matrix/request')).nextNavigation)
vi.mock('next/cache', async () => (await import('./access-matrix/request')).nextCache)
vi.mock('next-intl/server', async () => (await import('./access-matrix/request')).nextIntlServer)
vi.mock('@/app/edge/current-actor', async () => {
  const { asking } = await import('./check-house')
  return { currentActor: async () => asking.actor }
})

let house: CheckHouse
beforeEach(async () => {
  house = await openCheckHouse()
})
afterEach(() => house.close())

const page = (given: Record<string, string> = {}) => ({
  id: house.id,
  subject: 'relationship:r1',
  perspective: 'team',
  round: '',
  step: 'safety',
  next: 'continue',
  'answer.safety-1': 'in-place',
  'comment.safety-1': '',
  ...given,
})
const drafts = () => draftsOf(house.database, house.ann, house.id)
const rounds = () => roundsOf(house.database, house.id)
const responses = () => responsesOf(house.database, house.id)

async function aDraft() {
  await saveStep(page())
  const [draft] = await drafts()
  if (!draft) throw new Error('no draft')
  const fields = {
    id: house.id,
    subject: draft.subject,
    perspective: draft.perspective,
    round: draft.roundId,
  }
  return { draft, fields, seen: { ...fields, seen: String(draft.updatedAt) } }
}

async function leadsTo(act: Promise<void>): Promise<string> {
  try {
    await act
  } catch (error) {
    if (error instanceof Redirected) return error.to
    throw error
  }
  throw new Error('it led nowhere')
}

test('CHECK-1 saving the first page opens the round “Baseline” and begins a draft', async () => {
  expect(await saveStep(page())).toEqual({ ok: true, value: 'saved' })
  expect(await rounds()).toMatchObject([{ kind: 'baseline', name: 'Baseline', closedAt: null }])
  expect(await drafts()).toMatchObject([{ answers: { 'safety-1': 'in-place' }, comments: {} }])
})

test('CHECK-30 what a page does not name stays; an answer taken back and an emptied comment are gone', async () => {
  await saveStep(page({ 'answer.safety-2': 'partly', 'comment.safety-2': 'hm' }))
  await saveStep(page({ 'answer.safety-1': '', 'comment.safety-2': ' ' }))
  expect(await drafts()).toMatchObject([{ answers: { 'safety-2': 'partly' }, comments: {} }])
  expect(Object.keys((await drafts())[0]?.answers ?? {})).toEqual(['safety-2'])
})

test('CHECK-31 a comment keeps its lines, loses what cannot be shown, and may be as long as its limit', async () => {
  const lines = `${'a'.repeat(498)}\r\n${'b'.repeat(501)}`
  await saveStep(page({ 'comment.safety-1': lines }))
  expect((await drafts())[0]?.comments['safety-1']).toBe(lines.replace('\r\n', '\n'))
  await saveStep(page({ 'comment.safety-1': 'one\u0000two\u000bthree' }))
  expect((await drafts())[0]?.comments['safety-1']).toBe('one two three')
})

test.each([
  ['an element of another theme', { 'answer.trust-1': 'in-place' }],
  ['an element that there is not', { 'answer.nothing': 'in-place' }],
  ['an answer that there is not', { 'answer.safety-1': 'yes' }],
  ['a field that there is not', { more: 'x' }],
  ['a theme that there is not', { step: 'nothing' }],
  ['a subject that is none', { subject: 'team:1' }],
  ['a perspective that is none', { perspective: 'trustee' }],
  ['a comment that is too long', { 'comment.safety-1': 'a'.repeat(1001) }],
  ['a polluting name', { '__proto__.x': 'in-place' }],
])('CHECK-32 a page with %s is refused whole', async (_what, given) => {
  expect(await saveStep(page(given))).toMatchObject({ ok: false, problem: 'badInput' })
  expect(await drafts()).toEqual([])
  expect(await rounds()).toEqual([])
})

test('CHECK-20 sending turns the draft into a response to this version of the edition, and tells the open maps', async () => {
  const { seen } = await aDraft()
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'sent' })
  expect(await responses()).toMatchObject([
    {
      subject: 'relationship:r1',
      perspective: 'team',
      editionId: 'small',
      answers: { 'safety-1': 'in-place' },
    },
  ])
  expect(await drafts()).toEqual([])
  expect(house.told).toEqual(['health'])
})

test('CHECK-21 sending twice, one after the other or at the same moment, counts once', async () => {
  const { seen } = await aDraft()
  const came = await Promise.all([sendCheck(seen), sendCheck(seen), sendCheck(seen)])
  expect(came.filter(result => result.ok && result.value === 'sent')).toHaveLength(1)
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'already' })
  expect(await responses()).toHaveLength(1)
})

test('CHECK-22 a draft that changed since it was looked over is not sent, but shown once more', async () => {
  const { seen } = await aDraft()
  await saveStep(page({ round: seen.round, 'answer.safety-1': 'not-yet' }))
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'changed' })
  expect(await leadsTo(submitCheck(formOf(seen)))).toContain('step=review&news=changed')
  expect(await responses()).toEqual([])
})

test('CHECK-23 a round closed meanwhile keeps the draft, takes further pages into it, and says so', async () => {
  const { seen, fields } = await aDraft()
  await closeRound(house.database, fields.round, house.now)
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'round-closed' })
  expect(await saveStep(page({ round: fields.round, 'answer.safety-2': 'partly' }))).toEqual({
    ok: true,
    value: 'round-closed',
  })
  expect(await drafts()).toMatchObject([{ answers: { 'safety-1': 'in-place', 'safety-2': 'partly' } }])
  expect(await responses()).toEqual([])
})

test('CHECK-33 a first page that arrives when every round is closed is kept too', async () => {
  const round = await openRound(house.database, house.id, { kind: 'baseline', name: 'Baseline' }, 1)
  await closeRound(house.database, round?.id ?? '', 2)
  expect(await saveStep(page())).toEqual({ ok: true, value: 'round-closed' })
  expect(await drafts()).toHaveLength(1)
})

test('CHECK-34 a subject deleted meanwhile keeps the draft, and nothing is sent', async () => {
  const { seen, fields } = await aDraft()
  house.map = { ...house.map, relationships: [] }
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'subject-gone' })
  expect(await saveStep(page({ round: fields.round, 'answer.safety-2': 'partly' }))).toEqual({
    ok: true,
    value: 'subject-gone',
  })
  expect(await drafts()).toHaveLength(1)
  expect(await responses()).toEqual([])
})

test('CHECK-35 a check without any answer is not sent', async () => {
  await saveStep(page({ 'answer.safety-1': '', 'comment.safety-1': 'only words' }))
  const [draft] = await drafts()
  const seen = { ...page(), round: draft?.roundId, seen: String(draft?.updatedAt) }
  const { id, subject, perspective, round } = seen
  expect(await sendCheck({ id, subject, perspective, round, seen: seen.seen })).toEqual({
    ok: true,
    value: 'nothing-answered',
  })
  expect(await responses()).toEqual([])
})

test('CHECK-36 nobody sends, changes or deletes another person’s draft', async () => {
  const { seen, fields } = await aDraft()
  house.as(house.bea)
  expect(await sendCheck(seen)).toEqual({ ok: true, value: 'already' })
  expect((await discardDraft(fields)).ok).toBe(true)
  expect(await drafts()).toHaveLength(1)
  expect(await responses()).toEqual([])
})

test('CHECK-37 a round of another constellation is no round here', async () => {
  const { seen, fields } = await aDraft()
  const other = await aPlaceToCheck(house.database)
  const round = await openRound(house.database, other.id, { kind: 'baseline', name: 'Baseline' }, 1)
  const foreign = { round: round?.id ?? '' }
  const gone = { ok: false, problem: 'gone' }
  expect(await saveStep(page(foreign))).toEqual(gone)
  expect(await sendCheck({ ...seen, ...foreign })).toEqual(gone)
  expect(await discardDraft({ ...fields, ...foreign })).toEqual(gone)
  expect(await carryDraftOver({ ...fields, ...foreign })).toEqual(gone)
  house.as(house.ann, 'facilitator')
  expect(await endRound({ id: house.id, ...foreign })).toEqual(gone)
  expect((await roundsOf(house.database, other.id))[0]?.closedAt).toBeNull()
})

test('CHECK-38 another workspace’s constellation and one that is not there get refused, and so does a viewer', async () => {
  const other = await aPlaceToCheck(house.database)
  expect(await saveStep(page({ id: other.id }))).toMatchObject({ ok: false })
  expect(await saveStep(page({ id: 'nothing' }))).toMatchObject({ ok: false, problem: 'gone' })
  house.as(house.ann, 'viewer')
  expect(await saveStep(page())).toEqual({ ok: false, problem: 'notAllowed' })
  expect(await rounds()).toEqual([])
})

test('CHECK-13 a draft of a closed round can be taken into the open one', async () => {
  const { fields } = await aDraft()
  await closeRound(house.database, fields.round, house.now)
  expect(await carryDraftOver(fields)).toEqual({ ok: true, value: 'no-round' })
  const next = await openRound(house.database, house.id, { kind: 'follow-up', name: 'Follow-up' }, house.now)
  expect(await carryDraftOver(fields)).toEqual({ ok: true, value: 'moved' })
  expect(await drafts()).toMatchObject([{ roundId: next?.id, answers: { 'safety-1': 'in-place' } }])
})

test('CHECK-39 every button of a page saves it and leads where it says', async () => {
  const at = (next: string) => leadsTo(submitStep(formOf(page({ next, step: 'safety' }))))
  expect(await at('continue')).toMatch(/\/check\/relationship:r1\/team\?step=trust$/)
  expect(await at('leave')).toMatch(/\/check\?news=saved$/)
  const back = formOf({ ...page({ next: 'back', step: 'trust' }), 'answer.trust-1': 'partly' })
  back.delete('answer.safety-1')
  back.delete('comment.safety-1')
  expect(await leadsTo(submitStep(back))).toMatch(/step=safety$/)
  expect(await drafts()).toMatchObject([{ answers: { 'safety-1': 'in-place', 'trust-1': 'partly' } }])
})

test('CHECK-40 where a sent check leads, its results stand; a replay is told that there was nothing left to send', async () => {
  const { seen } = await aDraft()
  expect(await leadsTo(submitCheck(formOf(seen)))).toContain('/results/relationship:r1?news=sent')
  expect(await leadsTo(submitCheck(formOf(seen)))).toContain('/results/relationship:r1?news=already')
})

test('CHECK-2 a facilitator closes the round and opens the next; a second one is refused while one is open', async () => {
  house.as(house.ann, 'facilitator')
  const next = { id: house.id, name: ' Follow-up, spring ', kind: 'follow-up' }
  expect(await beginRound(next)).toEqual({ ok: true, value: 'opened' })
  expect(await beginRound(next)).toEqual({ ok: true, value: 'round-open' })
  const [round] = await rounds()
  expect(round?.name).toBe('Follow-up, spring')
  expect(await endRound({ id: house.id, round: round?.id })).toMatchObject({ ok: true })
  expect((await rounds())[0]?.closedAt).toBe(house.now)
  expect(await beginRound(next)).toEqual({ ok: true, value: 'opened' })
})

test('CHECK-41 a round needs a name on one line and a kind that there is', async () => {
  house.as(house.ann, 'facilitator')
  for (const given of [{ name: '  ' }, { name: 'a\nb' }, { name: 'a'.repeat(81) }, { kind: 'monthly' }])
    expect(await beginRound({ id: house.id, name: 'Next', kind: 'other', ...given })).toMatchObject({
      problem: 'badInput',
    })
  house.as(house.ann, 'member')
  expect(await beginRound({ id: house.id, name: 'Next', kind: 'other' })).toEqual({
    ok: false,
    problem: 'notAllowed',
  })
})
