const { readFileSync, rmSync, statSync, utimesSync, writeFileSync } = require('node:fs')
const { say, seconds } = require('./say.cjs')

const beat = 5_000
const silence = 30_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether the one who wrote the file still works. Its beat tells too, because a number of a process is given out again. */
function isHeld(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < silence && isAlive(Number(readFileSync(file, 'utf8')))
  } catch {
    return false
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  if (!isHeld(file)) rmSync(file, { force: true })
  return false
}

/** Does the work while no other process does any under the same file, and waits with a line every ten seconds where one does. */
async function alone(file, work) {
  const since = Date.now()
  for (let tries = 0; !take(file); tries++) {
    if (tries % 40 === 1)
      say(`Another start in this folder installs or builds; waiting for it … ${seconds(since)}`)
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  const beating = setInterval(() => utimesSync(file, new Date(), new Date()), beat)
  try {
    return await work()
  } finally {
    clearInterval(beating)
    rmSync(file, { force: true })
  }
}

module.exports = { alone }
