import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { everyQuestion } from '@/model/instrument/instrument'
import { compositionFor } from '@/model/report/composition'
import { constellationById } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { openDatabase } from '@/server/database/open'
import { insertReport } from '@/server/database/reports'
import { closeAskedRound } from '@/server/rounds/close-round'
import { aHealthCheck, aPlannedRound, someCodes } from '../builders/an-asked-round'
import { makePlace, type Place } from '../flows/place'
import { freshFolder, removeFolder } from '../flows/running-server'
import { median } from './median'
import { fillSample, partiesFor } from './report/sample'
import { signedInCookie } from './signed-in-cookie'

const times = 5
const options = ['in-place', 'partly', 'not-yet', 'dont-know'] as const

/** A closed round of the whole constellation with about five thousand answers; its id. */
async function aLargeRound(database: Database, constellationId: string): Promise<string> {
  const id = await aPlannedRound(database, constellationId, { isCoarse: false })
  const questions = everyQuestion(aHealthCheck())
  const people = Math.ceil(5000 / questions.length)
  await someCodes(database, 'a secret', id, people)
  const { db } = database
  await db.updateTable('invitee').set({ answered_in: 0 }).where('round_id', '=', id).execute()
  await db.updateTable('asked_round').set({ state: 'open', opened_at: 1 }).where('id', '=', id).execute()
  const counted = questions.flatMap(({ id: question }) =>
    options.map(option => ({
      round_id: id,
      batch: 0,
      subject: 'constellation',
      question,
      slice: 'everyone',
      option,
      count: Math.floor(people / options.length),
    })),
  )
  await db.insertInto('tally').values(counted).execute()
  await closeAskedRound({ database, now: () => 2 }, id)
  return id
}

/** Brings a report of 60 pages and a round of five thousand answers into the place; what is asked of the server for them, by name. */
async function fill(place: Place): Promise<Readonly<Record<string, string>>> {
  const database = await openDatabase({ dataDir: place.server.dataDir, databaseUrl: undefined })
  const workspaceId = (await constellationById(database, place.exampleId))?.workspaceId ?? ''
  const constellationId = await fillSample(database, partiesFor[60], workspaceId)
  const round = await aLargeRound(database, constellationId)
  const composition = compositionFor('team')
  const report = { id: 'preview', constellationId, language: 'en' as const, composition, madeAt: 1 }
  await insertReport(database, report)
  await database.close()
  const of = `/constellations/${constellationId}`
  return {
    'a report of 60 pages put together, kept and printed as PDF': `${of}/report/pdf`,
    'its preview as a page': `${of}/report/preview/read`,
    'a kept one as PDF': `${of}/report/KEPT/pdf`,
    'a kept one as a Word file': `${of}/report/KEPT/word`,
    'a kept one as a page': `${of}/report/KEPT/read`,
    'the results page of a round of 5,000 answers': `${of}/rounds/${round}/results`,
    'its numbers as CSV': `${of}/rounds/${round}/export/csv`,
    'its numbers as JSON': `${of}/rounds/${round}/export/json`,
    'its numbers as XLSX': `${of}/rounds/${round}/export/xlsx`,
  }
}

/** The id of the report that the first request kept. */
async function keptIn(place: Place): Promise<string> {
  const database = await openDatabase({ dataDir: place.server.dataDir, databaseUrl: undefined })
  const row = await database.db
    .selectFrom('report')
    .select('id')
    .where('kept_at', 'is not', null)
    .where('constellation_id', '=', 'sample')
    .executeTakeFirstOrThrow()
  await database.close()
  return row.id
}

interface Kept {
  /** The longest that nothing else could happen. */
  readonly longest: number
  /** The longest that the thread itself was at work without a pause, whatever else the machine did. */
  readonly work: number
}

/** How long others were kept waiting in the server since it was asked last, in milliseconds. */
async function longestIn(place: Place, file: string): Promise<Kept> {
  rmSync(file, { force: true })
  place.server.process.kill('SIGUSR2')
  while (!existsSync(file) || readFileSync(file, 'utf8') === '')
    await new Promise(resolve => setTimeout(resolve, 5))
  return JSON.parse(readFileSync(file, 'utf8')) as Kept
}

async function measure(place: Place, file: string, cookie: string, path: string) {
  const all: (Kept & { readonly seconds: number })[] = []
  for (let round = 0; round < times; round += 1) {
    await longestIn(place, file)
    const since = performance.now()
    const method = path.endsWith('/report/pdf') ? 'POST' : 'GET'
    const headers = { cookie, origin: place.server.url }
    const response = await fetch(place.server.url + path, { method, headers })
    await response.arrayBuffer()
    if (!response.ok || response.redirected)
      throw new Error(`${path} answered ${response.status}, from ${response.url}.`)
    const seconds = (performance.now() - since) / 1000
    all.push({ seconds, ...(await longestIn(place, file)) })
  }
  const [first, ...again] = all
  return {
    first,
    longest: median(again.map(one => one.longest)),
    work: median(again.map(one => one.work)),
    seconds: median(again.map(one => one.seconds)),
  }
}

const [loadBefore = 0] = loadavg()
const folder = freshFolder()
const file = join(folder, 'loop.json')
const watch = `--import ${join(process.cwd(), 'tests/bench/watch-loop.mjs')}`
const place = await makePlace({ env: { NODE_OPTIONS: watch, WATCH_LOOP: file } })
const cookie = await signedInCookie(place)
const asked = await fill(place)
const rows: string[] = []
for (const [name, path] of Object.entries(asked)) {
  const kept = path.includes('KEPT') ? await keptIn(place) : ''
  const { first, longest, work, seconds } = await measure(place, file, cookie, path.replace('KEPT', kept))
  const all = [longest, first?.longest ?? 0, work, first?.work ?? 0].map(one => one.toFixed(0))
  rows.push(`| ${[name, ...all, seconds.toFixed(2)].join(' | ')} |`)
  process.stdout.write(`${rows.at(-1)}\n`)
}
await place.close()
removeFolder(folder)
const written = [
  '# How long one request keeps others waiting',
  `By \`npm run bench -- blocking\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. The server as people use it, over HTTP, from click to last byte; within it, \`perf_hooks\` watches the event loop of the thread that answers. The longest that nothing else could happen there while the answer was made: the median of ${times - 1} times after the first, and the first time, when the program is not warm. Beside it, how much of such a stretch the thread itself was at work: what is left when other programs take nothing of the processor. So much else waited for the processor meanwhile (load, before and after): ${loadBefore.toFixed(1)}, ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  [
    '| what | longest, ms | the first time | at work, ms | the first time | seconds |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n'),
]
writeFileSync('tests/bench/blocking.md', `${written.join('\n\n')}\n`)
