import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import SqliteFile from 'better-sqlite3'
import config from '../../playwright.config'
import { expect, press, start, test, typeCode } from './participant-place'

test.describe.configure({ timeout: 180_000 })

const rowsOf = (file: string, query: string): readonly Record<string, unknown>[] => {
  const database = new SqliteFile(file, { readonly: true })
  try {
    return database.prepare(query).all() as Record<string, unknown>[]
  } finally {
    database.close()
  }
}

/** Every file of a profile in which these bytes stand, in whichever encoding. */
function filesWith(folder: string, text: string): readonly string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => {
      const bytes = readFileSync(file)
      return wanted.some(one => bytes.includes(one))
    })
    .map(file => file.slice(folder.length + 1))
}

/** What a journey and Exit leave in a browser's profile on disk: the files, and what they hold. */
async function afterAJourney(
  asking: { server: { url: string }; elsewhere: string; code(): string },
  folder: string,
): Promise<{ code: string }> {
  const code = asking.code()
  const { executablePath, args } = config.use?.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: [...(args ?? [])],
    baseURL: asking.server.url,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(asking.elsewhere)
  await typeCode(page, code)
  await start(page)
  await page.getByLabel('Partly').check()
  await press(page, 'Next')
  await press(page, 'Skip')
  await page.getByLabel('Your own words').fill('Zanzibar lanterns')
  await press(page, 'Next')
  await press(page, 'Exit')
  await expect(page).toHaveURL(asking.elsewhere)
  // A browser writes its files a little later, and when it is closed.
  await page.waitForTimeout(3_000)
  await context.close()
  return { code }
}

test('PART-46 a profile on disk holds, after a journey and Exit, the address and the title in its history, and nothing besides', async ({
  asking,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const { code } = await afterAJourney(asking, folder)
    const inProfile = (name: string) => join(folder, 'Default', name)
    const visited = rowsOf(inProfile('History'), 'select url, title from urls').filter(({ url }) =>
      String(url).startsWith(asking.server.url),
    )
    expect(visited.map(({ url }) => url)).toEqual([`${asking.server.url}/here`])
    // Chromium writes the title of the page that took its place.
    expect(['Page', 'Weather']).toContain(visited[0]?.title)
    const icons = rowsOf(inProfile('Favicons'), 'select page_url from icon_mapping').filter(({ page_url }) =>
      String(page_url).startsWith(asking.server.url),
    )
    expect(icons).toEqual([])
    const port = new URL(asking.server.url).port
    const cookies = rowsOf(inProfile('Cookies'), 'select name, host_key, path from cookies')
    expect(cookies.filter(({ path, name }) => path === '/here' || name === 'page')).toEqual([])
    const written = ['Zanzibar lanterns', 'People listened to me', 'Before you start', 'Helpline', code]
    for (const text of written) expect(filesWith(folder, text), text).toEqual([])
    const withAddress = filesWith(folder, `localhost:${port}/here`)
    process.stdout.write(`The address stands in: ${withAddress.join(', ')}\n`)
    expect(withAddress.some(file => /Local Storage|IndexedDB|Service Worker|Cache_Data/.test(file))).toBe(
      false,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
