const { copyFileSync, mkdirSync } = require('node:fs')
const { join } = require('node:path')
const { build } = require('./build.cjs')
const { findBrowser } = require('./browser.cjs')
const { root, runQuietly } = require('./command.cjs')
const { install } = require('./install.cjs')
const { runScript } = require('./script.cjs')

/** What the program is measured beside is no part of it: it is fetched into a folder of its own. */
async function fetchPeers(of) {
  const peers = join(root, 'node_modules', '.cache', `${of}-peers`)
  mkdirSync(peers, { recursive: true })
  copyFileSync(join(root, `tests/bench/${of}/peers/package.json`), join(peers, 'package.json'))
  await runQuietly(`Fetching what the ${of} is measured beside`, 'npm', [
    'install',
    '--prefix',
    peers,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ])
}

async function benchBeside(of, args) {
  await fetchPeers(of)
  return runScript(`tests/bench/${of}/main.ts`, { CHROMIUM: await findBrowser() }, args)
}

/** Measures, and writes what was measured into tests/bench/results.md; with the word `layouts`, only how maps are arranged, into layouts.md; with `at-size`, results of a million answers, into at-size.md; with `canvas` or `report`, only the map or the report, beside others; with `blocking`, how long reports and results keep others waiting, into blocking.md; with `hostile`, plays hostile clients for as many rounds and as strongly as named, into tests/fuzz/results.md; with `load`, what many people at once do to the server, into tests/load/people.md; with `kill-9`, what is lost when the server is killed or the power fails, into tests/load/kill-9.md; with `answering`, five hundred people who answer at once, into tests/load/answering.md; with `slow-line`, the participant pages on slow 3G, into tests/load/slow-line.md. */
async function bench([part, ...args] = []) {
  await install()
  if (part === 'layouts') process.exit(await runScript('tests/bench/layouts.ts'))
  if (part === 'at-size') process.exit(await runScript('tests/bench/at-size.ts'))
  if (part === 'kill-9') process.exit(await runScript('tests/load/kill-9.ts', {}, args))
  if (part === 'canvas' || part === 'report') process.exit(await benchBeside(part, args))
  await build()
  if (part === 'hostile') process.exit(await runScript('tests/fuzz/main.ts', {}, args))
  if (part === 'answering') process.exit(await runScript('tests/load/answering.ts'))
  if (part === 'blocking')
    process.exit(await runScript('tests/bench/blocking.ts', { CHROMIUM: await findBrowser() }))
  if (part === 'slow-line')
    process.exit(await runScript('tests/load/slow-line.ts', { CHROMIUM: await findBrowser() }))
  if (part === 'load') process.exit(await runScript('tests/load/main.ts', {}, args))
  process.exit(await runScript('tests/bench/main.ts', { CHROMIUM: await findBrowser() }))
}

module.exports = { bench }
