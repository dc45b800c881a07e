import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = process.cwd()

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** The host's command, built as it is shipped. */
export interface AdminProcess {
  run(
    args: readonly string[],
    given?: { input?: string; env?: Readonly<Record<string, string>> },
  ): Promise<Ended>
  remove(): void
}

/** Runs JavaScript in a Node of its own and waits for its end. */
export function runNode(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const { DATABASE_URL: _url, DATA_DIR: _folder, MOVE_TO: _to, ...rest } = process.env
  const child = spawn(process.execPath, args, { cwd: root, env: { ...rest, ...env } })
  const said = { out: '', err: '' }
  child.stdout.on('data', chunk => {
    said.out += chunk
  })
  child.stderr.on('data', chunk => {
    said.err += chunk
  })
  // A command that does not read its input may end before all of it was written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise(resolve => child.on('close', status => resolve({ status, ...said })))
}

/** Bundles the command inside node_modules, so that packages are found from there. */
export async function buildAdmin(): Promise<AdminProcess> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'admin-'))
  const outfile = join(folder, 'admin.mjs')
  await build({
    entryPoints: [join(root, 'server/admin/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    alias: { '@': root },
    logLevel: 'error',
  })
  return {
    run: (args, given) => runNode([outfile, ...args], given),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
