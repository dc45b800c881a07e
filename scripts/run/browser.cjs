const { existsSync } = require('node:fs')
const { aptInstall, isDebianRoot } = require('./debian.cjs')
const { fail } = require('./say.cjs')

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function playwrightsOwn() {
  try {
    const path = require('@playwright/test').chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

const known = () =>
  [process.env.CHROMIUM, ...places].find(path => path && existsSync(path)) ?? playwrightsOwn()

/** The Chromium for the browser flows: named by CHROMIUM, in its usual places, Playwright's own, or installed on Debian as root. */
async function findBrowser() {
  if (!known() && isDebianRoot()) await aptInstall('chromium')
  return (
    known() ??
    fail(
      'The browser flows need Chromium: install it (on Debian: sudo apt-get install chromium), or set CHROMIUM to where it is.',
    )
  )
}

module.exports = { findBrowser }
