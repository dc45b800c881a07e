import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { measureBareCommits } from './bare-commits'
import { type Load, type Loaded, measure, ours, plain } from './many-people'

// `npm run bench -- load [words]`: only the loads whose names contain one of the words; each is put into people.json, and people.md is written from that.
const loads: Readonly<Record<string, Load>> = {
  '30 people in one room': { rooms: 1, inRoom: 30, editsEvery: 500, lasts: 20_000 },
  '100 people in one room': { rooms: 1, inRoom: 100, editsEvery: 500, lasts: 20_000 },
  '200 people in one room': { rooms: 1, inRoom: 200, editsEvery: 500, lasts: 20_000 },
  '40 rooms of 15': { rooms: 40, inRoom: 15, editsEvery: 500, lasts: 20_000 },
}
// One pair says little where few are there and everything is over in a millisecond or two.
const pairsOf = (name: string) => (name.startsWith('30 ') ? 5 : 1)
const words = process.argv.slice(2)
const kept = 'tests/load/people.json'
// What is said about them by hand.
const atRest = 'tests/load/people-at-rest.md'

type Commits = Awaited<ReturnType<typeof measureBareCommits>>
interface Pair {
  readonly ours: Loaded
  readonly plain: Loaded
  readonly disk: Commits
}
/** The pair whose ratio is the middle one, and the ratios of all. */
type Results = Record<string, Pair & { readonly ratios: readonly number[]; readonly on: string }>
const results: Results = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Results) : {}

const ratioOf = ({ ours, plain }: Pair) => ours.p50 / plain.p50

async function measurePair(name: string, load: Load): Promise<Pair> {
  const pair = {
    plain: await measure(load, plain),
    disk: await measureBareCommits(),
    ours: await measure(load, ours),
  }
  process.stdout.write(
    `${name}\n  plain ${JSON.stringify(pair.plain)}\n  ours  ${JSON.stringify(pair.ours)}\n`,
  )
  return pair
}

for (const [name, load] of Object.entries(loads)) {
  if (words.length > 0 && !words.some(word => name.startsWith(word))) continue
  const pairs: Pair[] = []
  while (pairs.length < pairsOf(name)) pairs.push(await measurePair(name, load))
  const sorted = pairs.toSorted((a, b) => ratioOf(a) - ratioOf(b))
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle)
    results[name] = { ...middle, ratios: pairs.map(ratioOf), on: new Date().toISOString().slice(0, 10) }
}

const inWords = (ratios: readonly number[]) =>
  ratios.length > 1 ? ` (the middle of ${ratios.map(ratio => ratio.toFixed(2)).join(', ')})` : ''

const cells = (
  who: string,
  { p50, p95, p99, made, unsaved, unequal, cutOff, idleMegabytes, megabytes, core, clientCores }: Loaded,
) =>
  `${who} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${p99.toFixed(1)} | ${made} | ${unsaved} | ${unequal} | ${cutOff} | ${idleMegabytes.toFixed(0)} → ${megabytes.toFixed(0)} | ${core.toFixed(2)} | ${clientCores?.toFixed(2) ?? ''} |`
const rows = Object.keys(loads).flatMap(name => {
  const result = results[name]
  if (!result) return []
  return [
    `| ${name} | ${cells('ours', result.ours)}`,
    `| | ${cells('plain', result.plain)}`,
    `| | a bare commit | ${result.disk.p50.toFixed(1)} | ${result.disk.p95.toFixed(1)} | ${result.disk.p99.toFixed(1)} | | | | | | | |`,
    `| | ratio of p50${inWords(result.ratios)} | ${ratioOf(result).toFixed(2)} | | | | | | | | | |`,
  ]
})
const lasts = Object.values(results)
  .map(({ on }) => on)
  .toSorted()
  .at(-1)

writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`)
writeFileSync(
  'tests/load/people.md',
  [
    '# Many people at once: what was measured',
    `By \`npm run bench -- load\`, last on ${lasts}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. Server and two processes of clients on one machine, over loopback. Everyone makes two edits a second (renames their own party) and points about at the product’s own rate (\`betweenShows\`); counted for 20 seconds, by everybody, at everybody.`,
    'Milliseconds from making an edit to its arrival at another person. *Ours* is the whole program on its embedded database: every edit is checked on a scratch copy and committed to the log before it goes out, and on disk before it is called saved. *Plain* is Hocuspocus 4.7 as it comes: nothing is checked, and a document is stored some seconds after it changed; measured just before, with the same clients; where several pairs were measured one after the other, the row is the pair with the middle ratio. *A bare commit* is what one row costs SQLite on this disk at that time, with nothing else going on: ours waits for at least one before an edit is called saved, plain for none. *Lost* are edits that were not acknowledged three seconds after the last one. *Unequal* are rooms in which not everyone has the same map in the end, their own last edits in it. *Cores* are those of a processor that the server used, and all clients together: where they come near what the machine has, it is full, and who is late may be the clients.',
    ...(existsSync(atRest) ? [readFileSync(atRest, 'utf8').trim()] : []),
    [
      '| load | server | p50 | p95 | p99 | edits | lost | unequal | cut off | MB idle → most | cores | clients’ cores |',
      '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n'),
)
process.exit(0)
