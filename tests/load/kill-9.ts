import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { postgresPlace } from '../contracts/places'
import { type KillOptions, type KillRound, killRounds } from './kill-rounds'
import { canMount, powerLosses } from './power-loss'

// `npm run bench -- kill-9 [rounds] [sqlite|postgres|power|power-forms]`: rounds are added to those in kill-9.json, and kill-9.md is written from that.
const rounds = Number(process.argv[2] ?? 20)
const only = process.argv[3]
const postgresUrl = process.env.TEST_DATABASE_URL
const kept = 'tests/load/kill-9.json'
const writing = [1_500, 5_000] as const
const writers = 12

const line = (...cells: (string | number)[]) =>
  console.log(cells.map(cell => String(cell).padStart(8)).join(''))

async function onPostgres(options: KillOptions): Promise<KillRound[]> {
  if (!postgresUrl) throw new Error('TEST_DATABASE_URL is not set.')
  const place = await postgresPlace(postgresUrl)
  return killRounds({ ...options, databaseUrl: place.url }).finally(() => place.remove())
}

const kinds: Readonly<
  Record<string, { name: string; can: () => boolean; run: (options: KillOptions) => Promise<KillRound[]> }>
> = {
  sqlite: { name: 'SQLite, killed with SIGKILL, participants too', can: () => true, run: killRounds },
  postgres: {
    name: 'PostgreSQL, killed with SIGKILL, participants too',
    can: () => postgresUrl !== undefined,
    run: onPostgres,
  },
  // Forms empty the log to the disk so often that beside them a missing flush would hardly show.
  power: {
    name: 'SQLite, power lost',
    can: canMount,
    run: options => powerLosses({ ...options, withParticipants: false }),
  },
  'power-forms': { name: 'SQLite, power lost, participants too', can: canMount, run: powerLosses },
}

interface Sum {
  readonly rounds: number
  readonly made: number
  readonly saved: number
  readonly seen: number
  readonly lost: number
  readonly posted?: number
  readonly doubled?: number
  readonly returned?: number
}
type Sums = Record<string, Sum>
const readKept = (): Sums => (existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Sums) : {})
const done: Record<string, KillRound[]> = {}
const nothing: Sum = { rounds: 0, made: 0, saved: 0, seen: 0, lost: 0 }

const added = (sum: Sum, round: KillRound): Sum => ({
  rounds: sum.rounds + 1,
  made: sum.made + round.made,
  saved: sum.saved + round.saved,
  seen: sum.seen + round.seen,
  lost: sum.lost + round.lost,
  posted: (sum.posted ?? 0) + (round.posted ?? 0),
  doubled: (sum.doubled ?? 0) + (round.doubled ?? 0),
  returned: (sum.returned ?? 0) + (round.returned ?? 0),
})

for (const [key, { name, can, run }] of Object.entries(kinds)) {
  if (only && only !== key) continue
  if (!can()) {
    console.log(`\n${name} was NOT run: this machine lacks what it needs.`)
    continue
  }
  console.log(`\n${name}: ${rounds} rounds`)
  line('round', 'made', 'saved', 'seen', 'posted', 'lost', 'doubled', 'returned')
  const onRound = (round: KillRound, at: number) =>
    line(
      at + 1,
      round.made,
      round.saved,
      round.seen,
      round.posted ?? 0,
      round.lost,
      round.doubled ?? 0,
      round.returned ?? 0,
    )
  done[name] = await run({ rounds, writing, writers, onRound, withParticipants: true })
}

// Read only now: another run may have ended meanwhile.
const sums = readKept()
for (const [name, results] of Object.entries(done)) sums[name] = results.reduce(added, sums[name] ?? nothing)
writeFileSync(kept, `${JSON.stringify(sums, null, 2)}\n`)
writeFileSync(
  'tests/load/kill-9.md',
  [
    '# Killed at random moments: what was lost',
    `By \`npm run bench -- kill-9\`, last on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. Twelve people write as fast as they are acknowledged, with thirty edits of each under way, one watches; 1.5 to 5 seconds after the first was saved the server is ended; another is started on what it left and read. *Called saved*: the server acknowledged it. *Seen*: somebody else had it. *Lost*: either, and gone afterwards. Where it says *participants too*, six people without an account write notes and add parties in a workshop, six move their dots about in another, and six answer one questionnaire after another, all by plain forms. *Forms taken*: the page said that it is taken, or led on. After the restart all that was not answered is sent again; *doubled* is what is then there twice, and *lost* also what a form was told is taken and is gone. A vote is lost where neither the last dots that were acknowledged stand nor any sent after them; in the end it is closed, and its sums must be those of the dots that stood.`,
    'Counted from the evening of 2026-11-22, when an edit began to go out once it is committed and to be called saved once it is on disk (decision 3). Before, while it waited for the disk to go out, 256 kills (128 on SQLite, 128 on PostgreSQL, 52 of them with participants) with 151,676 edits called saved and 346 forms taken, and 12 losses of power with 8,056 edits called saved, lost nothing.',
    '*Power lost*: the data folder lies on an ext4 file system in a file; the server is stopped where it stands and the file is copied, so the copy holds what reached the disk and nothing that was still in memory; the copy is mounted and a server started on it. What others saw in the last moment need not be on that disk yet, only what was called saved; *came back* is what was seen, was not there, and is there again once those who have it are connected; what does not come back is lost. To see that this finds something: with the flush of the log taken out (`server/database/flushing.ts`), three rounds without participants lost 2,568 of 3,571 edits that were called saved (2026-11-22); three with participants lost none, because their forms bring the log to the disk all the time: those rounds judge the forms, not the flush.',
    [
      '| | rounds | edits made | called saved | seen by others | forms taken | lost | doubled | came back |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...Object.entries(sums).map(
        ([name, sum]) =>
          `| ${name} | ${sum.rounds} | ${sum.made} | ${sum.saved} | ${sum.seen} | ${sum.posted ?? 0} | ${sum.lost} | ${sum.doubled ?? 0} | ${sum.returned ?? 0} |`,
      ),
    ].join('\n'),
    '',
  ].join('\n\n'),
)
const lost = Object.values(sums).reduce((so, sum) => so + sum.lost + (sum.doubled ?? 0), 0)
process.exit(lost === 0 ? 0 : 1)
