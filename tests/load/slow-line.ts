import { writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { launchBrowser } from '../bench/browser'
import { median } from '../bench/median'
import { startWorld, type World } from '../fuzz/hostile-world'

// `npm run bench -- slow-line`: the participant pages on slow 3G, with script and without.
const rounds = 5
const slow = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }

const steps = [
  ['the first page, nothing fetched before', 'Type your code'],
  ['the code typed', 'Before you start'],
  ['joined', 'How was the meeting?'],
  ['started', 'The meeting'],
  ['the first question', 'People listened to me.'],
  ['answered: the second question', 'How would you like to meet?'],
] as const

const buttons = ['Go on', 'I am safe to go on', 'Start', 'Go to the questions', 'Next']

// With capitals as they are: one heading’s words stand within another’s.
const saying = (words: string) => new RegExp(words.replace('?', '\\?'))

async function shown(page: Page, heading: string, act: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  const acting = act()
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: saying(heading) })
    .waitFor()
  const took = performance.now() - since
  await acting
  return took
}

/** The milliseconds of each step of one journey. */
async function journey(browser: Browser, world: World, javaScriptEnabled: boolean): Promise<number[]> {
  const context = await browser.newContext({
    baseURL: world.origin,
    javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow)
  const times = [await shown(page, steps[0][1], () => page.goto('/here'))]
  await page.getByLabel('Your code').fill(world.code())
  for (const [at, name] of buttons.entries()) {
    if (name === 'Next') await page.getByLabel('Partly').check()
    const button = page.getByRole('button', { name, exact: true })
    times.push(await shown(page, steps[at + 1]?.[1] ?? '', () => button.click()))
  }
  await context.close()
  return times
}

const world = await startWorld({ codes: 2 * rounds })
const browser = await launchBrowser()
const columns: number[][][] = []
for (const isScripted of [false, true]) {
  const journeys: number[][] = []
  for (let round = 0; round < rounds; round += 1) journeys.push(await journey(browser, world, isScripted))
  columns.push(journeys)
}
await browser.close()
await world.close()

const rows = steps.map(([name], at) => {
  const [without = 0, with_ = 0] = columns.map(journeys => median(journeys.map(times => times[at] ?? 0)))
  return `| ${name} | ${without.toFixed(0)} | ${with_.toFixed(0)} |`
})
const text = [
  '# The participant pages on slow 3G: what was measured',
  `By \`npm run bench -- slow-line\` on ${new Date().toISOString().slice(0, 10)}: Chromium at 320 pixels, 400 kbit/s each way and 400 ms for each journey there and back, as its own tools emulate it. Milliseconds from the tap to the page with its heading, median of ${rounds} journeys. Without script each step is a form, an answer that leads on, and the page.`,
  ['| shown | without script | with script |', '|---|--:|--:|', ...rows].join('\n'),
  '',
].join('\n\n')
process.stdout.write(`${text}\n`)
writeFileSync('tests/load/slow-line.md', text)
process.exit(0)
