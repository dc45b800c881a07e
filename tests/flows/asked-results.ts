import { healthCheckWords } from '@/content/instruments/health-check-words'
import type { Constellation } from '@/model/constellation/constellation'
import { healthCheckOf } from '@/model/instrument/health-check'
import { everyQuestion } from '@/model/instrument/instrument'
import type { Sheet } from '@/model/rounds/sheet'
import type { Database } from '@/server/database/database'
import { openSqlite } from '@/server/database/sqlite'
import { editionInUse } from '@/server/edition'
import { aClosedRound } from '../builders/a-closed-round'
import { exportedFrom } from './exported'
import { test as base, expect, expectAxeClean, type Place, signIn } from './place'

const instrument = healthCheckOf(editionInUse(), healthCheckWords)
const questions = everyQuestion(instrument).map(({ id }) => id)
const foundation = new Set(instrument.sections[0]?.questions.map(({ id }) => id))
const day = 24 * 60 * 60 * 1000
const spring = Date.UTC(2026, 3, 1)

type Answer = 'in-place' | 'partly' | 'not-yet'

/** One person’s sheet: what they say of each statement, by its place in the check. */
const sheet = (subjects: readonly string[], says: (statement: number, subject: number) => Answer): Sheet => ({
  chosen: Object.fromEntries(
    subjects.map((subject, at) => [
      subject,
      Object.fromEntries(questions.map((id, place) => [id, [says(place, at)]])),
    ]),
  ),
  words: {},
})

/** Answers that differ from person to person and from statement to statement; nobody says “not yet” of Safety where it is `safe`. */
const mixed = (person: number, statement: number, isSafe: boolean): Answer => {
  const isGround = foundation.has(questions[statement] ?? '')
  if (isGround && isSafe) return person % 9 === 4 ? 'partly' : 'in-place'
  return (['in-place', 'partly', 'in-place', 'not-yet', 'in-place'] as const)[
    (person * 3 + statement * 2 + (person % 4)) % 5
  ] as Answer
}

const whole = ['constellation']

/** The addresses of rounds that are closed, in constellations of their own. */
export interface AskedResults {
  /** Twelve answered: bands alone. */
  readonly few: string
  /** Fifty-six answered before the close and twelve later, in two groups that see it differently; a round before it. */
  readonly many: string
  /** About twelve relationships. */
  readonly twelve: string
  /** Four answered: nothing can be shown. */
  readonly nothing: string
  readonly trend: string
  /** Where what twelve people said in own words is read; nobody has read it. */
  readonly words: string
}

async function constellationIn({ db }: Database, place: Place, name: string): Promise<string> {
  const { workspace_id } = await db
    .selectFrom('constellation')
    .select('workspace_id')
    .where('id', '=', place.exampleId)
    .executeTakeFirstOrThrow()
  const id = name.toLowerCase().replaceAll(' ', '-')
  const at = { created_at: spring, updated_at: spring, archived_at: null }
  await db
    .insertInto('constellation')
    .values({ id, workspace_id, name, ...at })
    .execute()
  return id
}

async function fewIn(database: Database, id: string) {
  const says = (person: number) => sheet(whole, place => mixed(person, place, true))
  return aClosedRound(database, id, { instrument, at: spring, groups: [{ people: 12, says }] })
}

async function wordsIn(database: Database, id: string) {
  const [question = ''] = questions
  const says = (person: number): Sheet => ({
    ...sheet(whole, place => mixed(person, place, true)),
    words: person < 2 ? { constellation: { [question]: `They rang ${person + 2} times.` } } : {},
  })
  return aClosedRound(database, id, { instrument, at: spring, groups: [{ people: 12, says }] })
}

async function nothingIn(database: Database, id: string) {
  const says = (person: number) => (person < 4 ? sheet(whole, () => 'in-place') : undefined)
  return aClosedRound(database, id, { instrument, at: spring, groups: [{ people: 12, says }] })
}

/** A baseline and a follow-up of the same two groups, and late answers to the second; gives the follow-up’s id. */
export async function baselineAndFollowUp(database: Database, id: string): Promise<string> {
  const breakdown = { by: 'perspective' } as const
  const first = await aClosedRound(database, id, {
    instrument,
    at: spring,
    plan: { breakdown },
    groups: [
      { people: 30, perspective: 'team', says: n => sheet(whole, s => mixed(n, s, true)) },
      { people: 26, perspective: 'service-user', says: n => sheet(whole, s => mixed(n + 1, s, false)) },
      { people: 12, perspective: 'service-user', says: () => undefined },
    ],
  })
  const better = (n: number): Sheet => sheet(whole, s => (s % 3 === 0 ? 'in-place' : mixed(n, s, true)))
  const worse = (n: number): Sheet => sheet(whole, s => (s % 4 === 1 ? 'not-yet' : mixed(n, s, true)))
  return aClosedRound(database, id, {
    instrument,
    at: spring + 90 * day,
    plan: { name: 'Summer', kind: 'follow-up', breakdown, after: { round: first, people: 'same' } },
    groups: [
      { people: 30, perspective: 'team', says: better },
      { people: 26, perspective: 'service-user', says: worse },
      { people: 12, perspective: 'service-user', says: worse, isLate: true },
    ],
  })
}

async function twelveIn(database: Database, id: string, map: Constellation) {
  const subjects = map.relationships.slice(0, 12).map(tie => `relationship:${tie.id}`)
  const says = (person: number) =>
    sheet(subjects, (statement, at) => mixed(person + at, statement, at % 3 !== 0))
  return aClosedRound(database, id, {
    instrument,
    at: spring,
    map,
    plan: { name: 'Link by link', subjects },
    groups: [{ people: 22, says }],
  })
}

/** Puts the rounds into the place’s database beside the running program; `map` is the example’s, for the round about its relationships. */
async function makeAskedResults(place: Place, map: Constellation): Promise<AskedResults> {
  const database = openSqlite(place.server.dataDir)
  const round = (id: string, of: string) => `/constellations/${id}/rounds/${of}`
  const at = (id: string, of: string) => `${round(id, of)}/results`
  try {
    const [few, many, nothing, words] = [
      await constellationIn(database, place, 'Few answers'),
      await constellationIn(database, place, 'Many answers'),
      await constellationIn(database, place, 'Hardly any answers'),
      await constellationIn(database, place, 'Own words'),
    ]
    return {
      few: at(few, await fewIn(database, few)),
      many: at(many, await baselineAndFollowUp(database, many)),
      twelve: at(place.exampleId, await twelveIn(database, place.exampleId, map)),
      nothing: at(nothing, await nothingIn(database, nothing)),
      trend: `/constellations/${many}/rounds/trend`,
      words: `${round(words, await wordsIn(database, words))}/words`,
    }
  } finally {
    await database.close()
  }
}

/** The owner on a place where people were asked. */
export const test = base.extend<object, { readonly asked: AskedResults }>({
  asked: [
    async ({ place, browser }, use) => {
      const page = await browser.newPage({ baseURL: place.server.url })
      await signIn(page, place.owner)
      const map = await exportedFrom(page, place.exampleId)
      await page.close()
      await use(await makeAskedResults(place, map))
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect, expectAxeClean }
