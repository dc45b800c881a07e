const { build } = require('./build.cjs')
const { findBrowser } = require('./browser.cjs')
const { needPdfTools } = require('./debian.cjs')
const { install } = require('./install.cjs')
const { runScript } = require('./script.cjs')

/** Takes the README's pictures anew into docs/pictures. */
async function screenshots() {
  await install()
  await build()
  await needPdfTools()
  process.exit(await runScript('tests/pictures/main.ts', { CHROMIUM: await findBrowser() }))
}

module.exports = { screenshots }
