import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { makePlace, signIn } from '../flows/place'
import { launchBrowser } from './browser'

const afterwards = 3000

/** Bytes of script, gzip, that a page loads before it is at rest, and with what it fetches by itself afterwards. */
async function scriptOf(page: Page, path: string): Promise<{ first: number; all: number }> {
  let bytes = 0
  const under: Promise<void>[] = []
  const add = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    if (response.request().resourceType() !== 'script') return
    under.push(
      response.body().then(body => {
        bytes += gzipSync(body).length
      }),
    )
  }
  page.on('response', add)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await Promise.all(under)
  const first = bytes
  await page.waitForTimeout(afterwards)
  await Promise.all(under)
  page.off('response', add)
  return { first, all: bytes }
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

/** First-load script of each page, with an empty cache, beside the bare framework's own page (the sign-in page's frame without its form). */
export async function measureScripts(): Promise<string> {
  const place = await makePlace()
  const browser = await launchBrowser()
  const id = place.exampleId
  const pages: [string, string][] = [
    ['the Model (nothing of ours runs)', '/model'],
    ['home', '/'],
    ['check, choosing', `/constellations/${id}/check`],
    ['check, a question', `/constellations/${id}/check/constellation/team`],
    ['results', `/constellations/${id}/results`],
    ['reflections and actions', `/constellations/${id}/talk`],
    ['report', `/constellations/${id}/report`],
    ['canvas', `/constellations/${id}`],
  ]
  const rows: string[] = []
  const context = await browser.newContext({ baseURL: place.server.url })
  const first = await context.newPage()
  await signIn(first, place.owner)
  const state = await context.storageState()
  await context.close()
  let bare = 0
  for (const [name, path] of pages) {
    const fresh = await browser.newContext({ baseURL: place.server.url, storageState: state })
    const { first: bytes, all } = await scriptOf(await fresh.newPage(), path)
    if (bare === 0) bare = bytes
    rows.push(`| ${[name, kilobytes(bytes), kilobytes(bytes - bare), kilobytes(all)].join(' | ')} |`)
    await fresh.close()
  }
  await browser.close()
  await place.close()
  return [
    '## First-load script',
    '',
    '| page | KB, gzip | more than the bare framework | KB three seconds later |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
