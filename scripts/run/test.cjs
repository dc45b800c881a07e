const { build } = require('./build.cjs')
const { root, run } = require('./command.cjs')
const { findBrowser } = require('./browser.cjs')
const { install } = require('./install.cjs')
const { needPdfTools } = require('./debian.cjs')
const { runtime, tool } = require('./runtime.cjs')
const { fail, say, seconds } = require('./say.cjs')

const steps = [
  ['lint', () => [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  [
    'import directions',
    () => [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'model',
      'content',
      'components',
      'server',
      'app',
      'tests',
    ],
  ],
  ['unused', () => [tool('knip/bin/knip.js')]],
  ['types', () => [tool('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['unit and integration', () => [tool('vitest/vitest.mjs'), 'run']],
  ['browser flows', () => [tool('@playwright/test/cli.js'), 'test']],
]

async function step([title, args], env) {
  const since = Date.now()
  say(`\n▸ ${title}`)
  const code = await run(runtime(), args(), env)
  say(`${code === 0 ? '✓' : '✗'} ${title} (${seconds(since)})`)
  return code === 0
}

/** Runs everything, or only the steps whose titles contain one of the words given. Goes on after a failure so that one run tells all. */
async function test(words) {
  await install()
  const wanted = steps.filter(([title]) => words.length === 0 || words.some(word => title.includes(word)))
  if (wanted.length === 0)
    fail(`There is no such step. There are: ${steps.map(([title]) => title).join(', ')}.`)
  await build()
  await needPdfTools()
  const env = {
    CHROMIUM: await findBrowser(),
    NEXT_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  }
  if (!process.env.TEST_DATABASE_URL)
    say(
      'PostgreSQL is not tested here: TEST_DATABASE_URL names none. The storage contracts run on SQLite only.',
    )
  if (!process.env.TEST_REDIS_URL)
    say('Several processes are not tested here: TEST_REDIS_URL names no Redis.')
  const failed = []
  for (const one of wanted) if (!(await step(one, env))) failed.push(one[0])
  if (failed.length > 0) fail(`\nNot well: ${failed.join(', ')}. (${root})`)
  say('\nAll well.')
}

module.exports = { test }
