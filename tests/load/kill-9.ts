import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { postgresPlace } from '../contracts/places'
import { type KillOptions, type KillRound, killRounds } from './kill-rounds'
import { canMount, powerLosses } from './power-loss'

// `npm run bench -- kill-9 [rounds] [sqlite|postgres|power]`: rounds are added to those in kill-9.json, and kill-9.md is written from that.
const rounds = Number(process.argv[2] ?? 20)
const only = process.argv[3]
const postgresUrl = process.env.TEST_DATABASE_URL
const kept = 'tests/load/kill-9.json'
const writing = [700, 2_500] as const
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
  sqlite: { name: 'SQLite, killed with SIGKILL', can: () => true, run: killRounds },
  postgres: {
    name: 'PostgreSQL, killed with SIGKILL',
    can: () => postgresUrl !== undefined,
    run: onPostgres,
  },
  power: { name: 'SQLite, power lost', can: canMount, run: powerLosses },
}

interface Sum {
  readonly rounds: number
  readonly made: number
  readonly saved: number
  readonly seen: number
  readonly lost: number
}
type Sums = Record<string, Sum>
const sums: Sums = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Sums) : {}
const nothing: Sum = { rounds: 0, made: 0, saved: 0, seen: 0, lost: 0 }

const added = (sum: Sum, round: KillRound): Sum => ({
  rounds: sum.rounds + 1,
  made: sum.made + round.made,
  saved: sum.saved + round.saved,
  seen: sum.seen + round.seen,
  lost: sum.lost + round.lost,
})

for (const [key, { name, can, run }] of Object.entries(kinds)) {
  if (only && only !== key) continue
  if (!can()) {
    console.log(`\n${name} was NOT run: this machine lacks what it needs.`)
    continue
  }
  console.log(`\n${name}: ${rounds} rounds`)
  line('round', 'made', 'saved', 'seen', 'lost')
  const onRound = (round: KillRound, at: number) =>
    line(at + 1, round.made, round.saved, round.seen, round.lost)
  sums[name] = (await run({ rounds, writing, writers, onRound })).reduce(added, sums[name] ?? nothing)
}

writeFileSync(kept, `${JSON.stringify(sums, null, 2)}\n`)
writeFileSync(
  'tests/load/kill-9.md',
  [
    '# Killed at random moments: what was lost',
    `By \`npm run bench -- kill-9\`, last on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. Twelve people write as fast as they can, one watches; after 0.7 to 2.5 seconds the server is ended; another is started on what it left and read. *Called saved*: the server acknowledged it. *Seen*: somebody else had it. *Lost*: either, and gone afterwards.`,
    '*Power lost*: the data folder lies on an ext4 file system in a file; the server is stopped where it stands and the file is copied, so the copy holds what reached the disk and nothing that was still in memory; the copy is mounted and a server started on it.',
    [
      '| | rounds | edits made | called saved | seen by others | lost |',
      '|---|--:|--:|--:|--:|--:|',
      ...Object.entries(sums).map(
        ([name, sum]) =>
          `| ${name} | ${sum.rounds} | ${sum.made} | ${sum.saved} | ${sum.seen} | ${sum.lost} |`,
      ),
    ].join('\n'),
    '',
  ].join('\n\n'),
)
const lost = Object.values(sums).reduce((so, sum) => so + sum.lost, 0)
process.exit(lost === 0 ? 0 : 1)
