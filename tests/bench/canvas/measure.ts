import { loadavg } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { edit, make, movements, sharpAgain } from './movements'
import type { Run } from './record'

/** Longer than this nothing is waited for. */
const patience = 120_000
/** A movement that takes longer is given up, and with it all that would come after it in the same page. */
const longestMovement = 60_000

const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const free = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

type Note = (what: string, value: number) => void

const launch = (isCapped: boolean): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: isCapped ? flags : [...flags, ...free],
  })

const share = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN

/** What it promises, or, after so many milliseconds, an error that says what it did not do. */
function within<T>(most: number, promise: Promise<T>, didNot: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${didNot} in ${most / 1000} s`)), most)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

async function opened(page: Page, address: string, size: number): Promise<number> {
  await page.goto(address)
  await page.waitForFunction(() => window.contender)
  const open = page.evaluate(async parties => {
    await window.contender.open(parties)
    return performance.now() - (performance.getEntriesByName('data')[0]?.startTime ?? 0)
  }, size)
  return within(patience, open, 'did not open')
}

/** What can be measured by itself: one movement, or what is measured once. */
export const parts = [...movements, 'once'] as const
type Part = (typeof parts)[number]

async function onceEach(page: Page, note: Note): Promise<void> {
  note('sharp', await sharpAgain(page))
  await page.waitForTimeout(600)
  for (const many of [1, 60]) {
    await edit(page, many)
    await page.waitForTimeout(300)
    note(`edit ${many}`, await edit(page, many))
    await page.waitForTimeout(300)
  }
}

/** Resolves to what could not be measured, if anything. */
async function inBrowser(
  address: string,
  size: number,
  isCapped: boolean,
  wanted: readonly Part[],
  note: Note,
): Promise<string | undefined> {
  const browser = await launch(isCapped)
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    // What others’ pages ask of the world is not waited for.
    await context.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      route => route.abort(),
    )
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    const took = await opened(page, address, size)
    if (isCapped) note('open', took)
    const missed: string[] = []
    const way = isCapped ? 'capped' : 'uncapped'
    for (const movement of movements.filter(one => wanted.includes(one))) {
      const frames = await within(longestMovement, make(page, movement, !isCapped), `${way}: no ${movement}`)
      if (frames.length === 0) missed.push(movement)
      if (frames.length === 0) continue
      note(`${movement} ${isCapped ? 'p50' : 'free'}`, share(frames, 0.5))
      if (isCapped) note(`${movement} p95`, share(frames, 0.95))
    }
    if (isCapped && wanted.includes('once'))
      await within(longestMovement, onceEach(page, note), 'the sharp picture and edits did not come')
    return missed.length > 0 ? `no party could be taken hold of: ${missed.join(', ')}` : undefined
  } finally {
    await browser.close()
  }
}

/** Opens a contender's page twice, with frames capped at 60 a second and uncapped, and measures what is wanted. */
export async function measure(
  address: string,
  name: string,
  size: number,
  wanted: readonly Part[],
): Promise<Run> {
  const values: Record<string, number> = {}
  const faults: string[] = []
  // What is measured once needs no second page.
  const ways = wanted.some(one => one !== 'once') ? [true, false] : [true]
  for (const isCapped of ways) {
    const note: Note = (what, value) => {
      values[what] = value
    }
    try {
      const missed = await inBrowser(address, size, isCapped, wanted, note)
      if (missed) faults.push(`${isCapped ? 'capped' : 'uncapped'}: ${missed}`)
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
      break
    }
  }
  const failed = faults.join('; ')
  const on = new Date().toISOString().slice(0, 16)
  return { name, size, on, load: loadavg()[0] ?? 0, values, ...(failed ? { failed } : {}) }
}
