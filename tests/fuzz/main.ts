import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Attack } from './attacks/attack'
import { startWorld } from './hostile-world'
import { everyAttack, type Played, play } from './play'

// The long part: `FUZZ_SEED=free npm run bench -- hostile [rounds] [strength]`. A round is every attack once, on a server of its own.
const rounds = Number(process.argv[2] ?? 3)
const strength = Number(process.argv[3] ?? 5)
const wanted = process.env.FUZZ_SEED ?? '20211'
const seedOf = (round: number) =>
  wanted === 'free' ? Math.floor(Math.random() * 2 ** 32) : Number(wanted) + round

interface Row {
  readonly attack: Attack
  readonly played: Played[]
  readonly failures: string[]
}

const rows: Row[] = everyAttack.map(attack => ({ attack, played: [], failures: [] }))

async function playOne(
  { attack, played, failures }: Row,
  world: Awaited<ReturnType<typeof startWorld>>,
  seed: number,
) {
  try {
    played.push(await play(world, attack, { seed, strength }))
  } catch (problem) {
    failures.push(`seed ${seed}: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  const says = failures.at(-1) ?? played.at(-1)?.tally
  process.stdout.write(`${attack.rule} ${attack.says}: ${says}\n`)
}

for (let round = 0; round < rounds; round += 1) {
  const world = await startWorld({ codes: 20 })
  for (const row of rows) await playOne(row, world, seedOf(round))
  await world.close()
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (value: number) => value.toFixed(1)
const table = rows.map(({ attack, played, failures }) => {
  const quiet = middle(played.map(({ quietP95 }) => quietP95))
  const during = middle(played.map(({ p95 }) => p95))
  const ended = played.at(-1)?.tally.replaceAll('|', '\\|') ?? ''
  return `| ${attack.rule} | ${attack.says} | ${ms(quiet)} | ${ms(during)} | ${failures.length === 0 ? ended : failures.join('; ')} |`
})
const failed = rows.flatMap(({ failures }) => failures).length

writeFileSync(
  'tests/fuzz/results.md',
  [
    '# Hostile clients: what was measured',
    `By \`npm run bench -- hostile ${rounds} ${strength}\` (FUZZ_SEED=${wanted}) on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. ${rounds} rounds of every attack, each ${strength} times as strong as in \`npm test\`; ${failed} failed.`,
    'Milliseconds are the 95th percentile, median of the rounds, from an edit to its sight in another room where one person moves a party 50 times a second: half a second before the attack, and while it lasted. The attackers run in the same process as those who measure, so part of what is added is their own work. The last column is how the connections or requests ended in the last round, with the number of each.',
    ['| rule | attack | before | during | what came of it |', '|---|---|--:|--:|---|', ...table].join('\n'),
    '',
  ].join('\n\n'),
)
process.exit(failed === 0 ? 0 : 1)
