const { basename, dirname } = require('node:path')
const { bundle } = require('./bundle.cjs')
const { root, run } = require('./command.cjs')
const { runtime } = require('./runtime.cjs')

/** Bundles a TypeScript script of the project (so that its imports resolve) and runs it; resolves with its exit code. */
async function runScript(entry, env = {}, args = []) {
  const folder = `node_modules/.cache/scripts/${dirname(entry)}`
  const name = basename(entry, '.ts')
  await bundle({ [name]: entry }, folder)
  return run(runtime(), ['--enable-source-maps', `${root}/${folder}/${name}.js`, ...args], {
    NODE_ENV: 'production',
    ...env,
  })
}

module.exports = { runScript }
