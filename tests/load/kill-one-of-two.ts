import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bundleServer,
  connect,
  type KillRound,
  type Program,
  partiesOf,
  pause,
  start,
  until,
  write,
} from './kill-rounds'

interface Two {
  readonly databaseUrl: string
  readonly redisUrl: string
}

const isAll = (wanted: Iterable<string>, there: ReadonlySet<string>) => [...wanted].every(id => there.has(id))

async function killOnce(program: Program): Promise<KillRound> {
  const [killed, survivor] = [await start(program), await start(program)]
  const [ann, bea] = [write(killed, 'ann'), write(killed, 'bea')]
  const cy = write(survivor, 'cy')
  const watcher = connect(survivor)
  try {
    await until(() => [watcher, ann, bea, cy].every(({ provider }) => provider.isSynced))
    for (const person of [ann, bea, cy]) void person.run()
    await pause(200 + Math.random() * 400)
    await killed.kill()
    await pause(100)
    for (const person of [ann, bea, cy]) person.leave()
    // Those whose process is gone come back at the other one, with all they had.
    const again = [ann, bea].map(({ doc }) => connect(survivor, doc))
    await until(() => again.every(({ provider }) => provider.isSynced && !provider.hasUnsyncedChanges))
    const saved = new Set([ann, bea, cy].flatMap(person => [...person.saved]))
    const made = [ann, bea].flatMap(person => person.made)
    const seen = partiesOf(watcher.doc)
    await until(() => isAll([...saved, ...made], partiesOf(watcher.doc)))
    for (const person of again) person.leave()
    const there = partiesOf(watcher.doc)
    const lost = [...saved, ...seen].filter(id => !there.has(id)).length
    return { made: made.length + cy.made.length, saved: saved.size, seen: seen.size, lost }
  } finally {
    for (const person of [watcher, ann, bea, cy]) person.leave()
    await killed.kill()
    await survivor.kill()
  }
}

/** Two servers on one database, people at both; one is killed at a random moment. What the other shows afterwards, while still open, is what is judged. */
export async function killOneOfTwo({
  rounds,
  databaseUrl,
  redisUrl,
}: Two & { readonly rounds: number }): Promise<KillRound[]> {
  const file = await bundleServer()
  const folder = mkdtempSync(join(tmpdir(), 'meaningful-connections-two-'))
  const env = { DATA_DIR: folder, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl }
  try {
    const results: KillRound[] = []
    for (let at = 0; at < rounds; at += 1)
      results.push(await killOnce({ file, env, constellationId: `two-${at}-${randomUUID()}` }))
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(file, { force: true })
  }
}
