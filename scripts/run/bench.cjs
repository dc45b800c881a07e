const { build } = require('./build.cjs')
const { findBrowser } = require('./browser.cjs')
const { install } = require('./install.cjs')
const { runScript } = require('./script.cjs')

/** Measures, and writes what was measured into tests/bench/results.md. */
async function bench() {
  await install()
  await build()
  process.exit(await runScript('tests/bench/main.ts', { CHROMIUM: await findBrowser() }))
}

module.exports = { bench }
