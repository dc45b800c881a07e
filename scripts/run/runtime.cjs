const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { root } = require('./command.cjs')
const { fail } = require('./say.cjs')

const least = 22

/** The Node that runs the program: the one the install brought, or this one where it is new enough. */
function runtime() {
  const folder = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  )
  const brought = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  if (Number(process.versions.node.split('.')[0]) >= least) return process.execPath
  return fail(
    `There is no ready-made Node 24 for ${process.platform} on ${process.arch}. Install Node ${least} or later yourself and start again.`,
  )
}

const tool = path => join(root, 'node_modules', path)

module.exports = { runtime, tool }
