const { createHash } = require('node:crypto')
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { root, runQuietly } = require('./command.cjs')

const stamp = join(root, 'node_modules', '.installed')
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** Installs what the lockfile names, once. `npm ci` is refused where a registry lacks an optional package of another platform, so it is `npm install`, which leaves a fitting lockfile as it is. */
async function install() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]
  if (npm?.endsWith('.js'))
    await runQuietly('Installing what is missing (about a minute, once)', process.execPath, [npm, ...args])
  else
    await runQuietly(
      'Installing what is missing (about a minute, once)',
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      args,
    )
  writeFileSync(stamp, wanted())
}

module.exports = { install }
