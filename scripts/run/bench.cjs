const { build } = require('./build.cjs')
const { findBrowser } = require('./browser.cjs')
const { install } = require('./install.cjs')
const { runScript } = require('./script.cjs')

/** Measures, and writes what was measured into tests/bench/results.md; with the word `layouts`, only how maps are arranged, into layouts.md. */
async function bench([only] = []) {
  await install()
  if (only === 'layouts') process.exit(await runScript('tests/bench/layouts.ts'))
  await build()
  process.exit(await runScript('tests/bench/main.ts', { CHROMIUM: await findBrowser() }))
}

module.exports = { bench }
