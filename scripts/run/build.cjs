const { createHash } = require('node:crypto')
const { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { alone } = require('./alone.cjs')
const { bundle, bundleForPage } = require('./bundle.cjs')
const { preparing, root, runQuietly } = require('./command.cjs')
const { runtime, tool } = require('./runtime.cjs')
const { say } = require('./say.cjs')

const sources = ['app', 'components', 'content', 'model', 'server']
const single = [
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'scripts/run/build.cjs',
]
const stamp = join(root, 'dist', '.built')

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function fingerprint() {
  const sum = createHash('sha256')
  for (const file of [...sources.flatMap(filesIn), ...single.map(name => join(root, name))])
    sum.update(file.slice(root.length)).update(readFileSync(file))
  return sum.digest('hex')
}

const built = [
  stamp,
  join(root, '.next', 'BUILD_ID'),
  join(root, 'dist', 'server.js'),
  join(root, 'dist', 'import-worker.js'),
  join(root, 'dist', 'here.js'),
  join(root, 'dist', 'here-script.js'),
  join(root, 'dist', 'press-thread.js'),
  join(root, 'dist', 'admin.js'),
]

const isBuilt = () => built.every(file => existsSync(file)) && readFileSync(stamp, 'utf8') === fingerprint()

/** Bundles the server, the threads that read imports and make reports, the participant pages with their script, and the admin command into dist/. */
async function buildServer() {
  const entries = {
    server: 'server/start.ts',
    'import-worker': 'server/exchange/import-worker.ts',
    'press-thread': 'app/press/press-thread.ts',
    here: 'app/here/serve.ts',
    admin: 'server/admin/main.ts',
  }
  await bundle(entries, 'dist')
  await bundleForPage('components/participant/script.ts', 'dist/here-script.js')
}

async function buildNow() {
  if (isBuilt()) return
  rmSync(stamp, { force: true })
  const wanted = fingerprint()
  await runQuietly(
    'Building the pages (about a minute, once)',
    runtime(),
    [tool('next/dist/bin/next'), 'build'],
    {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  )
  say('Building the server …')
  await buildServer()
  writeFileSync(stamp, wanted)
}

/** Builds the pages and the server where anything changed since the last time. */
async function build() {
  if (!isBuilt()) await alone(preparing, buildNow)
}

module.exports = { build, buildServer }
