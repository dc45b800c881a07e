const { execFileSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { runQuietly } = require('./command.cjs')
const { say } = require('./say.cjs')

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

function has(command) {
  try {
    execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const quiet = { DEBIAN_FRONTEND: 'noninteractive' }

async function aptInstall(...packages) {
  await runQuietly('Asking Debian what it has', 'apt-get', ['update'], quiet)
  await runQuietly(
    `Installing ${packages.join(', ')} from Debian`,
    'apt-get',
    ['install', '-y', ...packages],
    quiet,
  )
}

/** The tools that check the report's PDF from outside. */
async function needPdfTools() {
  const missing = [
    ['qpdf', 'qpdf'],
    ['pdfinfo', 'poppler-utils'],
  ].filter(([command]) => !has(command))
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name)
  if (isDebianRoot()) await aptInstall(...packages)
  else
    say(
      `The report's tests need ${packages.join(' and ')}: install them (on Debian: sudo apt-get install ${packages.join(' ')}).`,
    )
}

module.exports = { isDebianRoot, has, aptInstall, needPdfTools }
