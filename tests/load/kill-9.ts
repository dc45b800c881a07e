import { postgresPlace } from '../contracts/places'
import { type KillRound, killRounds } from './kill-rounds'

// Run: esbuild tests/load/kill-9.ts --bundle --packages=external --platform=node --format=esm --alias:@=. \
//   --outfile=node_modules/.cache/kill-9/kill-9.mjs && node node_modules/.cache/kill-9/kill-9.mjs [rounds]
const rounds = Number(process.argv[2] ?? 20)
const postgresUrl = process.env.TEST_DATABASE_URL

const line = (...cells: (string | number)[]) =>
  console.log(cells.map(cell => String(cell).padStart(8)).join(''))

async function table(name: string, databaseUrl?: string): Promise<KillRound[]> {
  console.log(`\n${name}: ${rounds} kills`)
  line('kill', 'made', 'saved', 'seen', 'lost')
  const onRound = (round: KillRound, at: number) =>
    line(at + 1, round.made, round.saved, round.seen, round.lost)
  return killRounds({ rounds, databaseUrl, onRound })
}

const results = await table('SQLite')
if (postgresUrl) {
  const place = await postgresPlace(postgresUrl)
  results.push(...(await table('PostgreSQL', place.url).finally(() => place.remove())))
} else console.log('\nPostgreSQL was NOT run: TEST_DATABASE_URL is not set.')

const lost = results.reduce((sum, round) => sum + round.lost, 0)
const counted = results.reduce((sum, round) => sum + round.saved, 0)
console.log(`\n${lost} lost; ${counted} were called saved.`)
process.exit(lost === 0 ? 0 : 1)
