import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** Bundles a script of the project, so that a process of its own can run it; returns the file. Asked from the project's folder. */
export async function bundled(entry: string): Promise<string> {
  const outfile = join(
    process.cwd(),
    'node_modules/.cache/load',
    `${basename(entry, '.ts')}-${process.pid}.mjs`,
  )
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  })
  return outfile
}
