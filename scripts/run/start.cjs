const { spawn } = require('node:child_process')
const { build, buildServer } = require('./build.cjs')
const { root } = require('./command.cjs')
const { install } = require('./install.cjs')
const { runtime } = require('./runtime.cjs')
const { serverArgs } = require('./server-command.cjs')

function serve(env) {
  const child = spawn(runtime(), serverArgs, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

async function start() {
  await install()
  await build()
  serve({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
}

async function develop() {
  await install()
  await buildServer()
  serve({ NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
}

module.exports = { start, develop }
