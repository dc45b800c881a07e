const { root } = require('./command.cjs')

/** Bundles TypeScript entries (name → file) into a folder, packages left outside. */
async function bundle(entryPoints, outdir) {
  // Asked for only here: before the install it is not there.
  const { build } = require('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Bundles a script that stands in a page itself: small, in one piece. */
async function bundleForPage(entry, outfile) {
  const { build } = require('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    logLevel: 'warning',
  })
}

module.exports = { bundle, bundleForPage }
