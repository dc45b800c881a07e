import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/** The folder of the bench's pages, built; git does not see it. */
export const builtPages = 'node_modules/.cache/bench-canvas'

/** The style sheets as the app's own build makes them. */
const tailwind: Plugin = {
  name: 'tailwind',
  setup({ onLoad }) {
    onLoad({ filter: /globals\.css$/ }, async ({ path }) => {
      const load = createRequire(`${process.cwd()}/package.json`)
      const { default: postcss } = await import(load.resolve('postcss'))
      const { default: plugin } = await import(load.resolve('@tailwindcss/postcss'))
      const { css } = await postcss([plugin()]).process(await readFile(path, 'utf8'), { from: path })
      return { contents: css, loader: 'css' }
    })
  },
}

const common: BuildOptions = {
  outdir: builtPages,
  bundle: true,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['production'],
  // A page has one React, whatever what it is measured beside brings along.
  alias: Object.fromEntries(
    ['react', 'react-dom'].map(name => [name, join(process.cwd(), 'node_modules', name)]),
  ),
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
    global: 'globalThis',
  },
  loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
  logLevel: 'error',
}

/** Bundles pages (name → file) and the workers of ours, as they would be served: for production, minified. */
export async function buildPages(entryPoints: Record<string, string>, nodePaths: string[] = []) {
  const shared = { ...common, plugins: [tailwind], nodePaths }
  await build({ ...shared, entryPoints, format: 'esm', splitting: true })
  await build({
    ...shared,
    entryPoints: {
      'far-worker': 'components/canvas/far/far-worker.ts',
      'findings-worker': 'components/findings/findings-worker.ts',
    },
    format: 'iife',
  })
}
