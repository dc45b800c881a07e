import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { playRound, type Round, type RoundRow, roundApart, wanted } from './round'

// The long part: `FUZZ_SEED=free npm run bench -- hostile [rounds] [strength] [rules or words]`. A round is every attack once, on a server of its own.
const rounds = Number(process.argv[2] ?? 3)
const strength = Number(process.argv[3] ?? 3)
const only = process.argv.slice(4)
const seed = process.env.FUZZ_SEED ?? '20211'
const seedOf = (round: number) =>
  seed === 'free' ? Math.floor(Math.random() * 2 ** 32) : Number(seed) + round

/** Half a second of those who measure, at least. */
const edits = 25
/** The most by which the 95th percentile of other rooms may grow. */
const mostGrowth = 2
/** Milliseconds in which a screen draws once: what is later by less is seen at the same time. */
const oneDrawing = 1000 / 60

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** What came of one attack over all rounds. */
function summed(rule: string, says: string, rows: readonly RoundRow[]) {
  const own = rows.filter(row => row.rule === rule)
  const played = own.flatMap(row => row.played ?? [])
  const quiet = middle(played.map(({ quietP95 }) => quietP95))
  const during = middle(played.map(({ p95 }) => p95))
  const failures = own.flatMap(({ failure }) => failure ?? [])
  const cameOfIt = failures.length === 0 ? (played.at(-1)?.tally ?? '') : failures.join('; ')
  return { rule, says, quiet, during, growth: during / quiet, failures, cameOfIt }
}
type Summed = ReturnType<typeof summed>

const line = ({ rule, says, quiet, during, growth, cameOfIt }: Summed) =>
  `| ${rule} | ${says} | ${quiet.toFixed(1)} | ${during.toFixed(1)} | ${growth.toFixed(2)} | ${cameOfIt.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`

function write(all: readonly Summed[], noticed: readonly Summed[]): void {
  const failed = all.flatMap(({ failures }) => failures).length
  const on = new Date().toISOString().slice(0, 10)
  const kept =
    noticed.length === 0
      ? 'Under every attack the 95th percentile of another room at most doubled, or stayed below the sixtieth of a second in which a screen draws once.'
      : `The 95th percentile of another room at most doubled, or stayed below the sixtieth of a second in which a screen draws once; but not under ${noticed.map(({ rule }) => rule).join(', ')}.`
  writeFileSync(
    'tests/fuzz/results.md',
    [
      '# Hostile clients: what was measured',
      `By \`npm run bench -- hostile ${rounds} ${strength}\` (FUZZ_SEED=${seed}) on ${on}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. ${rounds} rounds of every attack, each ${strength} times as strong as in \`npm test\`; ${failed} failed. ${kept}`,
      'Milliseconds are the 95th percentile, median of the rounds, from an edit to its sight in another room where one person moves a party 50 times a second: for half a second before the attack, and from its beginning to its end, for at least half a second. Growth is the one by the other. Those who measure have a process of their own; the attackers share the machine with them and with the server, at the lowest priority. Each server has met every attack once before, so that nothing is cold; what puts a workshop up, and looks at what is left of it, is not counted. The last column is how the connections or requests ended in the last round, with the number of each.',
      [
        '| rule | attack | before | during | growth | what came of it |',
        '|---|---|--:|--:|--:|---|',
        ...all.map(line),
      ].join('\n'),
      '',
    ].join('\n\n'),
  )
}

async function playAll(): Promise<number> {
  const rows: RoundRow[] = []
  for (let round = 0; round < rounds; round += 1)
    await roundApart({ seed: seedOf(round), strength, edits, only }, row => {
      rows.push(row)
      const { rule, played, failure } = row
      const ms = played ? `${played.quietP95.toFixed(1)} → ${played.p95.toFixed(1)} ms, ` : ''
      process.stdout.write(`${rule}: ${ms}${failure ?? played?.tally}\n`)
    })
  const all = wanted(only).map(({ rule, says }) => summed(rule, says, rows))
  const noticed = all.filter(({ growth, during }) => !(growth <= mostGrowth || during <= oneDrawing))
  if (only.length === 0) write(all, noticed)
  for (const { rule, growth } of noticed)
    process.stdout.write(`${rule}: other rooms notice it, × ${growth.toFixed(2)}\n`)
  return all.some(({ failures }) => failures.length > 0) || noticed.length > 0 ? 1 : 0
}

if (process.argv[2] === 'round') await playRound(JSON.parse(process.argv[3] ?? '{}') as Round)
else process.exit(await playAll())
