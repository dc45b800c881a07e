import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import SqliteFile from 'better-sqlite3'
import config from '../../playwright.config'

/** A browser that writes its profile to a folder of its own. */
export interface ProfileOnDisk {
  readonly folder: string
  readonly page: Page
  /** Ends the browser; what it has not closed in time is ended by its process id. */
  close(): Promise<void>
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
export const removeProfile = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })

/** The browser's process, which Chromium writes into the link that locks a profile. */
function processOf(folder: string): number | undefined {
  try {
    return Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1]) || undefined
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

/** Resolves to whether the process ended within `ms`. */
async function isGone(pid: number, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await pause(50)) if (!signal(pid, 0)) return true
  return false
}

async function closeBounded(context: BrowserContext, folder: string): Promise<void> {
  const pid = processOf(folder)
  const closed = context.close().then(
    () => true,
    () => false,
  )
  if ((await Promise.race([closed, pause(20_000).then(() => false)])) || pid === undefined) return
  for (const name of ['SIGTERM', 'SIGKILL'] as const) {
    signal(pid, name)
    if (await isGone(pid, 10_000)) return
  }
  throw new Error(`The browser ${pid} does not end.`)
}

async function launch(first: string, options: BrowserContextOptions): Promise<ProfileOnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const { executablePath, args } = config.use?.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: [...(args ?? [])],
    timeout: 30_000,
    ...options,
  })
  context.setDefaultTimeout(15_000)
  context.setDefaultNavigationTimeout(15_000)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(first)
    return { folder, page, close: () => closeBounded(context, folder) }
  } catch (problem) {
    await closeBounded(context, folder)
    removeProfile(folder)
    throw problem
  }
}

/** A browser with a new profile that shows `first`; one that does not come up in half a minute is started once more. Every step in it is bounded. */
export const openProfile = (first: string, options: BrowserContextOptions): Promise<ProfileOnDisk> =>
  launch(first, options).catch(() => launch(first, options))

/** The rows of a query on one of a profile's databases, after the browser ended. */
export function rowsOf(file: string, query: string): readonly Record<string, unknown>[] {
  const database = new SqliteFile(file, { fileMustExist: true, timeout: 5_000 })
  try {
    return database.prepare(query).all() as Record<string, unknown>[]
  } finally {
    database.close()
  }
}

const largest = 64 * 1024 * 1024

function bytesOf(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() && found.size <= largest ? readFileSync(file) : Buffer.alloc(0)
}

/** Every file of a profile in which these bytes stand, in whichever encoding. */
export function filesWith(folder: string, text: string): readonly string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => {
      const bytes = bytesOf(file)
      return wanted.some(one => bytes.includes(one))
    })
    .map(file => file.slice(folder.length + 1))
}
