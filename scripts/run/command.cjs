const { spawn } = require('node:child_process')
const { say, seconds } = require('./say.cjs')

const root = require('node:path').resolve(__dirname, '../..')
/** The file that says that someone installs or builds in this folder. */
const preparing = require('node:path').join(root, '.preparing')

/** Runs a command in the project's folder and resolves with its exit code; its output is shown as it comes. */
function run(command, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', error => {
      say(`${command} could not be run: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a command quietly with a line every ten seconds while it goes on; shows all it printed where it fails. */
function runQuietly(title, command, args, env = {}) {
  const since = Date.now()
  say(`${title} …`)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } })
    const printed = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => printed.push(piece))
    const beat = setInterval(() => say(`${title} … ${seconds(since)}`), 10_000)
    const ended = then => {
      clearInterval(beat)
      then()
    }
    child.on('error', error => ended(() => reject(new Error(`${title}: ${error.message}`))))
    child.on('exit', code =>
      ended(() => {
        if (code === 0) return resolve()
        process.stderr.write(Buffer.concat(printed))
        reject(new Error(`${title} did not work (exit status ${code}). What it printed stands above.`))
      }),
    )
  })
}

module.exports = { preparing, root, run, runQuietly }
