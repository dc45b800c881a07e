import { writeFileSync } from 'node:fs'
import { test, vi } from 'vitest'
import StepPage from '@/app/constellations/[id]/check/[subject]/[perspective]/page'
import SubjectPage from '@/app/constellations/[id]/check/[subject]/page'
import { saveStep } from '@/app/constellations/[id]/check/actions'
import CheckPage from '@/app/constellations/[id]/check/page'
import SubjectResultsPage from '@/app/constellations/[id]/results/[subject]/page'
import ResultsPage from '@/app/constellations/[id]/results/page'
import { everyElement } from '@/model/edition/every-element'
import { addResponse } from '@/server/database/responses'
import { closeRound, openRound } from '@/server/database/rounds'
import { editionInUse } from '@/server/edition'
import { asHtml, asking, openCheckHouse } from '@/tests/server/check-house'

vi.mock('next/navigation', async () => (await import('@/tests/server/access-matrix/request')).nextNavigation)
vi.mock('next/cache', async () => (await import('@/tests/server/access-matrix/request')).nextCache)
vi.mock('next-intl/server', async () => (await import('@/tests/server/access-matrix/request')).nextIntlServer)
vi.mock('@/app/edge/current-actor', async () => {
  const { asking } = await import('@/tests/server/check-house')
  return { currentActor: async () => asking.actor, actorOrSignIn: async () => asking.actor }
})
const shell = (html: string, paper = 'day') =>
  `<!doctype html><html lang="en" data-paper="${paper}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="look.css"></head><body class="flex min-h-dvh flex-col">${html}</body></html>`
const all = editionInUse()
const ids = everyElement(all).map(e => e.element.id)
const pick = (seed: number, bad: number) =>
  Object.fromEntries(
    ids.flatMap((id, i) => {
      const r = (i * 7 + seed * 13) % 10
      if (r === 9) return []
      return [
        [
          id,
          r < bad
            ? 'not-yet'
            : r < bad + 2
              ? 'partly'
              : r === 8
                ? 'dont-know'
                : r === 7 && i > 8
                  ? 'not-applicable'
                  : 'in-place',
        ],
      ]
    }),
  ) as never
const safe = Object.fromEntries(
  ids.map((id, i) => [id, i % 5 === 4 && i > 6 ? 'partly' : 'in-place']),
) as never
const response = (subject: string, perspective: any, answers: any, comments = {}) => ({
  subject,
  perspective,
  editionId: all.id,
  editionVersion: 1,
  answers,
  comments,
})

test.skipIf(!process.env.LOOK)('look', async () => {
  const house = await openCheckHouse(all)
  const at = (extra = {}, q = {}) =>
    ({ params: Promise.resolve({ id: house.id, ...extra }), searchParams: Promise.resolve(q) }) as never
  const save = async (name: string, page: unknown) =>
    writeFileSync(`/tmp/check/out/${name}.html`, shell(await asHtml(page as never)))
  await save('results-empty', ResultsPage(at()))
  await save('subject', SubjectPage(at({ subject: 'relationship:r1' })))
  await save('step-empty', StepPage(at({ subject: 'relationship:r1', perspective: 'team' })))
  const round = await openRound(
    house.database,
    house.id,
    { kind: 'baseline', name: 'Baseline' },
    house.now - 90 * 864e5,
  )
  await house.database.db.transaction().execute(async step => {
    await addResponse(
      step,
      round!.id,
      response('relationship:r1', 'team', pick(1, 2), {
        'people-can-pause': 'It depends on who is on shift.',
      }),
      '2026-01-01',
    )
    await addResponse(
      step,
      round!.id,
      response('relationship:r1', 'service-user', pick(3, 3), {
        'people-can-pause': 'I did not know that I could.\nNobody said.',
      }),
      '2026-01-01',
    )
    await addResponse(step, round!.id, response('party:p1', 'organisation', safe), '2026-01-01')
  })
  await closeRound(house.database, round!.id, house.now - 40 * 864e5)
  const next = await openRound(
    house.database,
    house.id,
    { kind: 'follow-up', name: 'Follow-up, spring' },
    house.now,
  )
  await house.database.db.transaction().execute(async step => {
    await addResponse(step, next!.id, response('relationship:r1', 'team', pick(2, 1)), '2026-03-01')
    await addResponse(
      step,
      next!.id,
      response('relationship:r1', 'service-user', pick(5, 2), {
        'contact-raises-no-risk': 'Better since we agreed times.',
      }),
      '2026-03-01',
    )
    await addResponse(step, next!.id, response('party:p1', 'organisation', safe), '2026-03-01')
    await addResponse(step, next!.id, response('constellation', 'team', safe), '2026-03-01')
  })
  await saveStep({
    id: house.id,
    subject: 'relationship:r1',
    perspective: 'team-member',
    round: next!.id,
    step: 'safety',
    next: 'continue',
    [`answer.${ids[0]}`]: 'partly',
    [`answer.${ids[1]}`]: 'in-place',
    [`comment.${ids[1]}`]: 'Mostly, but not at weekends.',
  })
  await save('check', CheckPage(at({}, { news: 'saved' })))
  await save(
    'step',
    StepPage(at({ subject: 'relationship:r1', perspective: 'team-member' }, { step: 'safety' })),
  )
  await save(
    'step-trust',
    StepPage(at({ subject: 'relationship:r1', perspective: 'team-member' }, { step: 'trust' })),
  )
  await save(
    'review',
    StepPage(at({ subject: 'relationship:r1', perspective: 'team-member' }, { step: 'review' })),
  )
  await save('results', ResultsPage(at({}, { news: 'sent' })))
  await save('results-subject', SubjectResultsPage(at({ subject: 'relationship:r1' })))
  await save('results-safe', SubjectResultsPage(at({ subject: 'party:p1' })))
  house.as(house.ann, 'facilitator')
  await save('results-facilitator', ResultsPage(at()))
  await closeRound(house.database, next!.id, house.now)
  await save('results-closed', ResultsPage(at()))
  await save('check-closed', CheckPage(at()))
  house.as(house.ann, 'viewer')
  await save('check-viewer', CheckPage(at()))
  await house.close()
})
