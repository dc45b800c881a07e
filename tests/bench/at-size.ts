import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { everyQuestion } from '@/model/instrument/instrument'
import { headlineOf } from '@/model/results/results-headline'
import { trendOf } from '@/model/results/trend'
import { askedRoundById, askedRoundsOf } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { openDatabase } from '@/server/database/open'
import { readRoundResults } from '@/server/results/read-round-results'
import { closedRounds, peopleBetween, readResults } from '@/server/results/released-rounds'
import { closeAskedRound } from '@/server/rounds/close-round'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { aHealthCheck, aPlannedRound } from '../builders/an-asked-round'
import { median } from './median'

const constellations = 200
const roundsEach = 20
const people = 14
const times = 9
const mostOpenings = 7
const questions = everyQuestion(aHealthCheck()).map(({ id }) => id)

/** As many numbers as said, from 0, as rows of SQL. */
const upTo = (count: number) =>
  sql`(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1}) SELECT i FROM n)`

/** Bare answers of some rounds, one row each, and the same as the program keeps them: who was asked, and counts. */
async function fill({ db }: Database, which: string, asked: number): Promise<void> {
  await sql`INSERT INTO bare SELECT r.id, p.i, q.value,
      CASE abs(random()) % 5 WHEN 0 THEN 'not-yet' WHEN 1 THEN 'partly' WHEN 2 THEN 'partly' WHEN 3 THEN 'dont-know' ELSE 'in-place' END
    FROM asked_round r, ${upTo(asked)} p, json_each(${JSON.stringify(questions)}) q WHERE r.id GLOB ${which}`.execute(
    db,
  )
  await sql`INSERT INTO invitee (id, round_id, "by", perspective, answered_in)
    SELECT r.id || p.i, r.id, 'code', 'team', 0 FROM asked_round r, ${upTo(asked)} p WHERE r.id GLOB ${which}`.execute(
    db,
  )
  await sql`INSERT INTO tally SELECT round_id, 0, 'constellation', question, 'everyone', answer, count(*)
    FROM bare WHERE round_id GLOB ${which} GROUP BY round_id, question, answer`.execute(db)
}

async function build(database: Database) {
  const { db } = database
  await sql`CREATE TABLE bare (round_id TEXT, person INTEGER, question TEXT, answer TEXT)`.execute(db)
  const first = await aStoredConstellation(database)
  const sample = await aPlannedRound(database, first.id)
  await sql`INSERT INTO constellation (id, workspace_id, name, created_at, updated_at)
    SELECT 'c' || i, workspace_id, name, 1, 1 FROM constellation, ${upTo(constellations)}`.execute(db)
  await sql`INSERT INTO asked_round (id, constellation_id, plan, instrument, state, opened_at, batch, made_at)
    SELECT 'r' || c.i || '-' || r.i || '-', 'c' || c.i, json_set(plan, '$.isCoarse', json('true')), instrument, 'open', 1, 0, r.i
    FROM asked_round, ${upTo(constellations)} c, ${upTo(roundsEach)} r`.execute(db)
  await db.deleteFrom('asked_round').where('id', '=', sample).execute()
  await fill(database, 'r*', people)
  await sql`CREATE INDEX bare_by_round ON bare (round_id)`.execute(db)
  return { workspaceId: first.workspaceId, deps: { database, now: () => 2 } }
}

async function closeAll(database: Database): Promise<void> {
  const rounds = await askedRoundsOf(database, 'c0')
  for (const { id } of rounds) await closeAskedRound({ database, now: () => 2 }, id)
  await sql`INSERT INTO release SELECT r.id, 0, (SELECT data FROM release WHERE round_id = 'r0-0-'), 2
    FROM asked_round r WHERE r.constellation_id <> 'c0'`.execute(database.db)
}

const bareOf = (database: Database, ids: readonly string[]) =>
  sql`SELECT round_id, question, answer, count(*) FROM bare WHERE round_id IN (${sql.join([...ids])})
    GROUP BY round_id, question, answer`.execute(database.db)
const bareByScan = (database: Database) =>
  sql`SELECT question, answer, count(*) FROM bare GROUP BY question, answer`.execute(database.db)

/** What a round released, and what stands first on its page. */
async function oneRound(database: Database) {
  const round = await askedRoundById(database, 'r0-19-')
  const [results] = round ? await readResults(database, [round]) : []
  if (!results) throw new Error('no results')
  return headlineOf(results)
}

/** What the results page of a round reads, by the function that the page calls, and what stands first on it. */
async function wholePage(database: Database) {
  const round = await askedRoundById(database, 'r0-19-')
  const read = round && (await readRoundResults(database, round))
  if (!read?.before) throw new Error('no results, or none before')
  return [headlineOf(read.results), read]
}

/** Bare SQL for what stands on that page: which rounds there are, what both were answered, whom both asked, and own words. */
async function barePage(database: Database) {
  const ids = ['r0-18-', 'r0-19-']
  await sql`SELECT id, plan, state, closed_at FROM asked_round WHERE constellation_id = 'c0' ORDER BY made_at`.execute(
    database.db,
  )
  await bareOf(database, ids)
  await sql`SELECT round_id, account_id, perspective, group_name FROM invitee WHERE round_id IN (${sql.join(ids)})`.execute(
    database.db,
  )
  await sql`SELECT subject, question, text FROM told WHERE round_id = 'r0-19-' AND state = 'shown'`.execute(
    database.db,
  )
}

/** Everything that the page of a trend reads. */
async function trend(database: Database) {
  const closed = await closedRounds(database, 'c0')
  const [results, between] = await Promise.all([
    readResults(database, closed),
    peopleBetween(database, closed, closed),
  ])
  return trendOf(results, between)
}

interface Measured {
  readonly cold: number
  readonly again: number
}

/** Milliseconds of the first time on a freshly opened database, and the median of the next ones; the middle of several such. */
async function measure(
  folder: string,
  act: (database: Database) => Promise<unknown>,
  openings = mostOpenings,
): Promise<Measured> {
  const all: { cold: number; again: number }[] = []
  for (let opening = 0; opening < openings; opening += 1) {
    const database = await openDatabase({ dataDir: folder, databaseUrl: undefined })
    const taken: number[] = []
    for (let run = 0; run < times + 1; run += 1) {
      const since = performance.now()
      await act(database)
      taken.push(performance.now() - since)
    }
    await database.close()
    const [cold = 0, ...again] = taken
    all.push({ cold, again: median(again) })
  }
  return { cold: median(all.map(one => one.cold)), again: median(all.map(one => one.again)) }
}

/** Closes a round of about five thousand answers, and says how long that took and the longest that nothing else could happen. */
async function closeLarge(folder: string) {
  const database = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  const asked = Math.ceil(5000 / questions.length)
  await sql`INSERT INTO asked_round (id, constellation_id, plan, instrument, state, opened_at, batch, made_at)
    SELECT 'large', 'c1', json_set(plan, '$.isCoarse', json('false')), instrument, 'open', 1, 0, 99 FROM asked_round WHERE id = 'r0-0-'`.execute(
    database.db,
  )
  await fill(database, 'large', asked)
  let last = performance.now()
  let longest = 0
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const since = performance.now()
  await closeAskedRound({ database, now: () => 3 }, 'large')
  const taken = performance.now() - since
  await new Promise(done => setTimeout(done, 5))
  clearInterval(beat)
  await database.close()
  return { taken, longest, answers: asked * questions.length }
}

const ms = (value: number) => `${value.toFixed(1)} ms`
const folder = mkdtempSync(join(tmpdir(), 'at-size-'))
const database = await openDatabase({ dataDir: folder, databaseUrl: undefined })
await build(database)
await closeAll(database)
const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM bare`.execute(database.db)
await database.close()
const memoryBefore = process.memoryUsage().rss
const twenty = Array.from({ length: roundsEach }, (_, round) => `r0-${round}-`)
// The modules are warm for both sides: what is measured is the reading.
for (const act of [oneRound, wholePage, trend, barePage]) await measure(folder, act)
const bare = (ids: readonly string[]) => measure(folder, one => bareOf(one, ids))
const compared = [
  ['what one round released', await measure(folder, oneRound), await bare(twenty.slice(-1))],
  [
    'its whole page, held beside the round before',
    await measure(folder, wholePage),
    await measure(folder, barePage),
  ],
  ['the trend of twenty rounds', await measure(folder, trend), await bare(twenty)],
] as const
const scan = await measure(folder, bareByScan, 1)
const closing = await closeLarge(folder)
const memory = process.memoryUsage().rss
rmSync(folder, { recursive: true })
const written = [
  '# Results at size',
  `By \`npm run bench -- at-size\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, in the embedded database: ${rows[0]?.n} answers in ${constellations} constellations of ${roundsEach} rounds, ${people} people and ${questions.length} questions each. Beside the counts and releases stand the same answers as bare rows. The page of a round is read by the function that the page calls; bare SQL for it asks for what stands on the page: which rounds there are, the answers of this round and of the one before it, counted, whom both asked, and own words.`,
  [
    '| what | database just opened | bare SQL for the same, by an index | × | then, median of nine | bare SQL |',
    '|---|---|---|---|---|---|',
    ...compared.map(
      ([what, ours, theirs]) =>
        `| ${what} | ${ms(ours.cold)} | ${ms(theirs.cold)} | ${(ours.cold / theirs.cold).toFixed(2)} | ${ms(ours.again)} | ${ms(theirs.again)} |`,
    ),
  ].join('\n'),
  `Each first time is the middle one of ${mostOpenings} databases opened anew. Bare SQL over all answers, without an index: ${ms(scan.cold)}.`,
  `Closing a round of ${closing.answers} answers: ${ms(closing.taken)}; the longest that nothing else could happen meanwhile: ${ms(closing.longest)}. Memory after everything: ${Math.round(memory / 2 ** 20)} MiB (${Math.round(memoryBefore / 2 ** 20)} MiB once it was filled).`,
]
process.stdout.write(`${written.join('\n\n')}\n`)
writeFileSync('tests/bench/at-size.md', `${written.join('\n\n')}\n`)
