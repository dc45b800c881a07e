const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { alone } = require('./alone.cjs')
const { preparing, root, runQuietly } = require('./command.cjs')
const { say } = require('./say.cjs')

const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed')
const unfinished = join(modules, '.installing')
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

// npm takes a package for installed where its folder is there, and half of one is: after an install that was cut short all begins anew.
function clear() {
  if (!existsSync(unfinished)) return
  say('An install was cut short here before; beginning anew …')
  rmSync(modules, { recursive: true, force: true })
}

function runNpm() {
  const title = 'Installing what is missing (about a minute, once)'
  const npm = process.env.npm_execpath
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]
  if (npm?.endsWith('.js')) return runQuietly(title, process.execPath, [npm, ...args])
  return runQuietly(title, process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

async function installNow() {
  if (isInstalled()) return
  clear()
  mkdirSync(modules, { recursive: true })
  writeFileSync(unfinished, '')
  // Where npm itself says that it did not work, it has put everything back as it was.
  await runNpm().finally(() => rmSync(unfinished, { force: true }))
  writeFileSync(stamp, wanted())
}

/** Installs what the lockfile names, once. `npm ci` is refused where a registry lacks an optional package of another platform, so it is `npm install`, which leaves a fitting lockfile as it is. */
async function install() {
  if (!isInstalled()) await alone(preparing, installNow)
}

module.exports = { install }
