const { join } = require('node:path')
const { build } = require('./build.cjs')
const { root, run } = require('./command.cjs')
const { install } = require('./install.cjs')
const { runtime } = require('./runtime.cjs')

async function admin(args) {
  await install()
  await build()
  process.exit(await run(runtime(), ['--enable-source-maps', join(root, 'dist', 'admin.js'), ...args]))
}

module.exports = { admin }
