import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import StepPage from '@/app/constellations/[id]/check/[subject]/[perspective]/page'
import SubjectPage from '@/app/constellations/[id]/check/[subject]/page'
import { saveStep } from '@/app/constellations/[id]/check/actions'
import CheckPage from '@/app/constellations/[id]/check/page'
import { GET as getHealth } from '@/app/constellations/[id]/health/route'
import SubjectResultsPage from '@/app/constellations/[id]/results/[subject]/page'
import ResultsPage from '@/app/constellations/[id]/results/page'
import type { Response } from '@/model/health/response'
import { draftsOf } from '@/server/database/drafts'
import { addResponse } from '@/server/database/responses'
import { closeRound, openRound } from '@/server/database/rounds'
import { aConstellationOf } from '../builders/a-constellation'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aResponse } from '../builders/a-response'
import { answersToAll } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'
import { Redirected } from './access-matrix/request'
import { asHtml, asking, type CheckHouse, openCheckHouse } from './check-house'

vi.mock('next/navigation', async () => (await import('./access-matrix/request')).nextNavigation)
vi.mock('next/cache', async () => (await import('./access-matrix/request')).nextCache)
vi.mock('next-intl/server', async () => (await import('./access-matrix/request')).nextIntlServer)
vi.mock('@/app/edge/current-actor', async () => {
  const { asking: who } = await import('./check-house')
  return { currentActor: async () => who.actor, actorOrSignIn: async () => who.actor }
})

let house: CheckHouse
beforeEach(async () => {
  house = await openCheckHouse()
})
afterEach(() => house.close())

const tie = { subject: 'relationship%3Ar1', perspective: 'team' }
const at = (place: Partial<typeof tie> = {}, query: Record<string, string> = {}) => ({
  params: Promise.resolve({ id: house.id, ...tie, ...place }),
  searchParams: Promise.resolve(query),
})
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const safe = answersToAll(anEdition(), 'in-place')

async function aRound(name: string, responses: readonly Response[]) {
  const round = await openRound(house.database, house.id, { kind: 'baseline', name }, house.now)
  await house.database.db.transaction().execute(async step => {
    for (const response of responses) await addResponse(step, round?.id ?? '', response, '2026-03-01')
  })
  house.now += 1000
  return round?.id ?? ''
}
const close = (id: string) => closeRound(house.database, id, house.now)

test('CHECK-70 what can be checked is offered whole first, then relationships in words with how they stand, then parties', async () => {
  const text = textOf(await asHtml(CheckPage(at())))
  const order = [
    'The whole constellation',
    'Helpline and Unnamed service user',
    'Strained · Not checked yet',
    'Parties',
  ]
  expect(order.map(words => text.indexOf(words))).toEqual(
    order.map(words => text.indexOf(words)).toSorted((a, b) => a - b),
  )
  expect(text).toContain(order[2])
})

test('CHECK-71 a long list is cut, says so, and can be searched', async () => {
  house.map = aConstellationOf(120)
  const all = textOf(await asHtml(CheckPage(at())))
  expect(all).toContain('more are not shown')
  const found = textOf(await asHtml(CheckPage(at({}, { find: 'tŷ gŵyr 49' }))))
  expect(found).toContain('Housing 10 and Tŷ Gŵyr 49')
  expect(found).not.toContain('Tŷ Gŵyr 44')
})

test('CHECK-72 looking at a check begins nothing: no round, no draft', async () => {
  await asHtml(CheckPage(at()))
  await asHtml(SubjectPage(at()))
  await asHtml(StepPage(at()))
  for (const table of ['round', 'draft'] as const)
    expect(await house.database.db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('CHECK-57 the notice stands before the choice of perspective', async () => {
  const text = textOf(await asHtml(SubjectPage(at())))
  expect(text.indexOf('This check is not anonymous.')).toBeGreaterThan(0)
  expect(text.indexOf('This check is not anonymous.')).toBeLessThan(
    text.indexOf('You answer for what the team does'),
  )
})

test('CHECK-73 Safety is asked first, with why it matters before its questions', async () => {
  const text = textOf(await asHtml(StepPage(at())))
  expect(text).toContain('Step 1 of 7')
  expect(text.indexOf('Why safety matters')).toBeLessThan(text.indexOf('Words of safety-1'))
  expect(text.indexOf('Why safety matters')).toBeGreaterThan(0)
})

test('CHECK-10 who comes back finds the answers, and is led on after the last theme they answered in', async () => {
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team',
    round: '',
    step: 'trust',
    next: 'leave',
    'answer.trust-2': 'partly',
  })
  const html = await asHtml(CheckPage(at()))
  expect(textOf(html)).toContain('1 of 18 answered')
  expect(html).toContain('relationship:r1/team?step=trust')
  const page = await asHtml(StepPage(at({}, { step: 'trust' })))
  expect(page).toMatch(
    /<input[^>]*name="answer.trust-2"[^>]*checked=""[^>]*value="partly"|<input[^>]*value="partly"[^>]*checked=""/,
  )
})

test('CHECK-11 another person’s draft is shown to nobody else', async () => {
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team',
    round: '',
    step: 'safety',
    next: 'leave',
    'answer.safety-1': 'partly',
    'comment.safety-1': 'a secret',
  })
  house.as(house.bea)
  for (const page of [
    CheckPage(at()),
    StepPage(at({}, { step: 'safety' })),
    StepPage(at({}, { step: 'review' })),
  ])
    expect(await asHtml(page)).not.toContain('a secret')
  expect(textOf(await asHtml(CheckPage(at())))).not.toContain('What you have begun')
})

test('CHECK-74 the review carries the state that was seen, and offers nothing to send where nothing was answered', async () => {
  const empty = await asHtml(StepPage(at({}, { step: 'review' })))
  expect(textOf(empty)).not.toContain('Send your answers')
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team',
    round: '',
    step: 'safety',
    next: 'leave',
    'answer.safety-1': 'partly',
  })
  const [draft] = await draftsOf(house.database, house.ann, house.id)
  const html = await asHtml(StepPage(at({}, { step: 'review' })))
  expect(html).toContain(`name="seen" value="${draft?.updatedAt}"`)
  expect(textOf(html)).toContain('You have answered one statement and skipped 17. That is fine.')
})

test('CHECK-34 the check of something that is gone says so and loses nothing', async () => {
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team',
    round: '',
    step: 'safety',
    next: 'leave',
    'answer.safety-1': 'partly',
  })
  house.map = { ...house.map, relationships: [] }
  expect(textOf(await asHtml(StepPage(at())))).toContain('This is no longer on the map')
  const text = textOf(await asHtml(CheckPage(at())))
  expect(text).toContain('A relationship that is no longer on the map')
  expect(text).toContain('Your answers are kept here in case it comes back.')
})

test('CHECK-23 after the round is closed the check says so, keeps the drafts, and leads back from its pages', async () => {
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team',
    round: '',
    step: 'safety',
    next: 'leave',
    'answer.safety-1': 'partly',
  })
  const [draft] = await draftsOf(house.database, house.ann, house.id)
  await close(draft?.roundId ?? '')
  const text = textOf(await asHtml(CheckPage(at({}, { news: 'round-closed' }))))
  expect(text).toContain('Nothing is lost: your draft is kept')
  expect(text).toContain('The round “Baseline” was closed before you sent this.')
  await expect(StepPage(at())).rejects.toBeInstanceOf(Redirected)
  await aRound('Follow-up', [])
  expect(textOf(await asHtml(CheckPage(at())))).toContain('Use them in “Follow-up”')
})

test('CHECK-75 a viewer is shown no questions, and the results instead', async () => {
  house.as(house.bea, 'viewer')
  const html = await asHtml(CheckPage(at()))
  expect(html).toContain('/results')
  expect(html).not.toContain('/check/relationship')
  await expect(StepPage(at())).rejects.toBeInstanceOf(Redirected)
  expect(textOf(await asHtml(ResultsPage(at())))).not.toContain('Begin the first check')
})

test('CHECK-76 with nothing checked the results offer the first check', async () => {
  expect(textOf(await asHtml(ResultsPage(at())))).toContain('Begin the first check')
})

test('CHECK-77 results tell the sentence, then the picture, then the numbers, and parts in order of need', async () => {
  await aRound('Baseline', [
    aResponse({ subject: 'party:p1', answers: safe }),
    aResponse({ subject: 'relationship:r1', answers: { ...safe, 'safety-1': 'not-yet' } }),
  ])
  const text = textOf(await asHtml(ResultsPage(at())))
  const order = [
    'Safety is not in place in 1 of the 2 parts that were checked',
    'So the themes stand back',
    'Safety and the five themes',
    'What needs attention first',
    'Part by part',
    'Helpline and Unnamed service user Safety is not in place',
    'Helpline Safety is in place',
  ].map(words => text.indexOf(words))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('CHECK-78 a round and an earlier one to set it against can be chosen; without a choice the latest answered is set against the one before', async () => {
  const first = await aRound('Baseline', [aResponse({ answers: { ...safe, 'safety-1': 'not-yet' } })])
  await close(first)
  const second = await aRound('Second', [aResponse({ answers: safe })])
  await close(second)
  await close(await aRound('Empty', []))
  const latest = textOf(await asHtml(SubjectResultsPage(at())))
  expect(latest).toContain('Safety is in place here')
  expect(latest).toContain('What changed since “Baseline”')
  expect(latest).toContain('Safety was not in place, and is now in place.')
  const older = textOf(await asHtml(ResultsPage(at({}, { round: first }))))
  expect(older).toContain('Safety is not in place in the one relationship that was checked')
  expect(older).not.toContain('What changed since')
})

test('CHECK-79 responses to another edition are counted out loud and never mixed in', async () => {
  await aRound('Baseline', [
    aResponse({ answers: safe }),
    aResponse({
      editionId: 'another',
      answers: { 'safety-1': 'not-yet' },
      comments: { 'safety-1': 'elsewhere' },
    }),
  ])
  const text = textOf(await asHtml(SubjectResultsPage(at())))
  expect(text).toContain('One response was given to another edition')
  expect(text).toContain('Safety is in place here')
  expect(text).not.toContain('elsewhere')
})

test('CHECK-80 the health of each subject is that of the latest round in which it was checked', async () => {
  await close(
    await aRound('Baseline', [
      aResponse({ subject: 'party:p1', answers: safe }),
      aResponse({ answers: { ...safe, 'safety-1': 'not-yet' } }),
    ]),
  )
  await close(await aRound('Follow-up', [aResponse({ answers: safe })]))
  await aRound('Now', [])
  const answer = await getHealth(new Request('http://localhost/'), {
    params: Promise.resolve({ id: house.id }),
  })
  const { bySubject } = await answer.json()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(Object.keys(bySubject).sort()).toEqual(['party:p1', 'relationship:r1'])
  expect(bySubject['relationship:r1']).toMatchObject({ safety: 'in-place', responses: 1 })
})

test('CHECK-81 the health is for the workspace: 401 without a session, 404 elsewhere', async () => {
  const statusOf = async (id: string) =>
    (await getHealth(new Request('http://localhost/'), { params: Promise.resolve({ id }) })).status
  const other = await aPlaceToCheck(house.database)
  expect(await statusOf(other.id)).toBe(404)
  expect(await statusOf('nothing')).toBe(404)
  asking.actor = undefined
  expect(await statusOf(house.id)).toBe(401)
})

test('CHECK-82 only those who run rounds are offered to close and open them', async () => {
  await aRound('Baseline', [])
  expect(textOf(await asHtml(ResultsPage(at())))).not.toContain('Close “Baseline”')
  house.as(house.ann, 'facilitator')
  expect(textOf(await asHtml(ResultsPage(at())))).toContain('Close “Baseline”')
})

test('FIND-50 with the health comes what the checks show, without an answer or a comment in it', async () => {
  const unsafe = { ...safe, 'safety-1': 'not-yet' } as const
  const first = await aRound('Where we start', [
    aResponse({ subject: 'party:p1', answers: safe }),
    aResponse({
      subject: 'relationship:r1',
      perspective: 'service-user',
      answers: unsafe,
      comments: { 'safety-1': 'The page stays open.' },
    }),
    aResponse({ subject: 'relationship:r1', answers: safe }),
  ])
  await close(first)
  const answer = await getHealth(new Request('http://here/'), { params: Promise.resolve({ id: house.id }) })
  const text = await answer.text()
  expect(JSON.parse(text).checks).toEqual({
    safety: { 'party:p1': 'in-place', 'relationship:r1': 'not-in-place' },
    lastChecked: { 'party:p1': house.now, 'relationship:r1': house.now },
    differing: { 'relationship:r1': { of: 'safety', perspectives: ['service-user', 'team'] } },
  })
  expect(text).not.toContain('The page stays open.')
})
