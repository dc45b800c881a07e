import AxeBuilder from '@axe-core/playwright'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { withoutRoom } from './room-for-a-finger'
import { admin, freshFolder, RunningServer, removeFolder } from './running-server'

/** A workspace of its own with an owner and the example in it, served by a process of its own for one test file. */
export interface Place {
  readonly server: RunningServer
  readonly owner: { readonly email: string; readonly password: string; readonly name: string }
  readonly exampleId: string
  close(): Promise<void>
}

const owner = { email: 'owner@example.org', password: 'a long walk by the sea', name: 'Robin' }

/** A workspace with its owner; with the example in it, or empty. */
export async function makePlace({
  withExample = true,
  workspace = 'Harbour team',
  env = {},
}: {
  withExample?: boolean
  workspace?: string
  env?: Readonly<Record<string, string>>
} = {}): Promise<Place> {
  const dataDir = freshFolder()
  const made = await admin(
    dataDir,
    ['create-owner', '--email', owner.email, '--name', owner.name, '--workspace', workspace],
    `${owner.password}\n`,
  )
  if (made.code !== 0) throw new Error(made.error)
  const exampleId = withExample ? await loadExample(dataDir) : ''
  const server = await RunningServer.start({ dataDir, env })
  const close = async () => {
    await server.stop()
    removeFolder(dataDir)
  }
  return { server, owner, exampleId, close }
}

async function loadExample(dataDir: string): Promise<string> {
  const loaded = await admin(dataDir, ['load-example'])
  if (loaded.code !== 0) throw new Error(loaded.error)
  return /[a-z0-9]{20,}/.exec(loaded.out)?.[0] ?? ''
}

const isOurs = (url: string, server: RunningServer) =>
  url.startsWith(server.url) || url.startsWith('data:') || url.startsWith('blob:') || url === 'about:blank'

/** Fails the test on a console error nobody expected, and on any request that leaves the server (S-9). */
function watch(context: BrowserContext, server: RunningServer, problems: string[], expected: RegExp[]): void {
  context.on('request', request => {
    const url = request.url().replace(/^ws/, 'http')
    if (!isOurs(url, server)) problems.push(`request to elsewhere: ${url}`)
  })
  const follow = (page: Page) => {
    page.on('console', message => {
      if (message.type() !== 'error') return
      const text = `${message.text()} (${message.location().url})`
      if (!expected.some(pattern => pattern.test(text))) problems.push(`console: ${text}`)
    })
    page.on('pageerror', error => problems.push(`page error: ${error.stack ?? error.message}`))
  }
  for (const page of context.pages()) follow(page)
  context.on('page', follow)
}

interface Fixtures {
  readonly expectedErrors: RegExp[]
  /** A server of this test's own that nobody has set up. */
  readonly freshServer: RunningServer
  /** A new browser context on a server, watched like the test's own. */
  readonly someoneAt: (server: RunningServer, options?: BrowserContextOptions) => Promise<Page>
  /** A new browser context on the place's server, watched like the test's own. */
  readonly someone: (options?: BrowserContextOptions) => Promise<Page>
  readonly signedIn: Page
}

interface WorkerFixtures {
  /** Whether the place holds the example; `test.use({ withExample: false })` for an empty workspace. */
  readonly withExample: boolean
  /** The workspace's name. A worker goes from file to file with its place, unless the next asks for another name. */
  readonly workspace: string
  readonly place: Place
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  withExample: [true, { option: true, scope: 'worker' }],
  workspace: ['Harbour team', { option: true, scope: 'worker' }],
  place: [
    async ({ withExample, workspace }, use) => {
      const place = await makePlace({ withExample, workspace })
      await use(place)
      await place.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  freshServer: async ({}, use) => {
    const dataDir = freshFolder()
    const server = await RunningServer.start({ dataDir })
    await use(server)
    await server.stop()
    removeFolder(dataDir)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use([]),
  someoneAt: async ({ browser, expectedErrors }, use) => {
    const problems: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (server, options = {}) => {
      const context = await browser.newContext({ ...options, baseURL: server.url })
      contexts.push(context)
      watch(context, server, problems, expectedErrors)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(problems).toEqual([])
  },
  someone: async ({ someoneAt, place }, use) => use(options => someoneAt(place.server, options)),
  signedIn: async ({ someone, place }, use) => {
    const page = await someone()
    await signIn(page, place.owner)
    await use(page)
  },
})

export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your constellations')
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No accessibility fault that axe can find, by WCAG 2.2 AA; or only by the rules named, such as `color-contrast`. */
export async function expectAxeClean(page: Page, rules?: string[]): Promise<void> {
  // Legacy mode spares a second page for each look; what it leaves out is frames of other origins, and we have none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(everyRule)).analyze()
  const faults: string[] = []
  for (const { id, nodes } of violations) {
    const targets = nodes.map(({ target }) => target.join(' '))
    const real = id === 'target-size' ? await withoutRoom(page, targets) : targets
    if (real.length > 0) faults.push(`${id}: ${real.join(', ')}`)
  }
  expect(faults).toEqual([])
}

export { expect }
