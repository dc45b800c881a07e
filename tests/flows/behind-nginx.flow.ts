import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { codeOfBytes } from '@/model/rounds/code'
import { openSqlite } from '@/server/database/sqlite'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'
import { ask, sendForm } from '../fuzz/attacks/asking'
import { hasNginx, type Nginx, prepareNginx } from './nginx'
import { addParty, expectSaved } from './on-the-map'
import { expect, makePlace, type Place, signIn } from './place'

interface Behind extends Place {
  readonly nginx: Nginx
  readonly codes: readonly string[]
}

base.skip(
  !hasNginx(),
  'nginx or openssl is not on this machine, so nothing is said about running behind nginx.',
)

async function placeBehind(): Promise<Behind> {
  const { url, start } = await prepareNginx()
  const place = await makePlace({ env: { PUBLIC_URL: url, TRUSTED_PROXIES: '127.0.0.1' } })
  const nginx = await start(Number(new URL(place.server.url).port))
  const database = openSqlite(place.server.dataDir)
  const secret = readFileSync(join(place.server.dataDir, 'secret'), 'utf8').trim()
  const instrument = aShortQuestionnaire()
  const { codes } = await anOpenRound(database, secret, place.exampleId, {
    instrument,
    plan: { subjects: [] },
  })
  await database.close()
  const close = async () => {
    await nginx.stop()
    await place.close()
  }
  return { ...place, nginx, codes, close }
}

const test = base.extend<object, { readonly behind: Behind }>({
  behind: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const behind = await placeBehind()
      await use(behind)
      await behind.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

const guess = (at: number) => ({
  act: 'enter',
  language: 'en',
  code: codeOfBytes(Uint8Array.of(1, 2, 3, at >> 8, at & 255)),
})

test('PROXY-1 PROXY-2 pages, sign-in and the live map work behind nginx, with Secure cookies', async ({
  browser,
  behind: { nginx, owner, exampleId },
}) => {
  const context = await browser.newContext({ baseURL: nginx.url, ignoreHTTPSErrors: true })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const first = await page.goto(`http://localhost:${nginx.plainPort}/`)
  expect(page.url()).toMatch(`${nginx.url}/sign-in`)
  expect(first?.headers()['strict-transport-security']).toBe('max-age=31536000')
  await signIn(page, owner)
  const session = (await context.cookies()).find(({ name }) => name.includes('session-token'))
  expect(session).toMatchObject({ name: '__Secure-next-auth.session-token', secure: true, httpOnly: true })
  await page.goto(`/constellations/${exampleId}`)
  await addParty(page, 'Team', 'Through the proxy')
  await expectSaved(page)
  await page.reload()
  await expectSaved(page)
  expect(problems).toEqual([])
  await context.close()
})

test('PROXY-3 a participant’s cookie is Secure, HttpOnly and SameSite=Strict', async ({
  browser,
  behind,
}) => {
  const context = await browser.newContext({
    baseURL: behind.nginx.url,
    ignoreHTTPSErrors: true,
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/here')
  await page.getByLabel('Your code').fill(behind.codes[0] ?? '')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  expect(await context.cookies(`${behind.nginx.url}/here`)).toMatchObject([
    { name: 'page', secure: true, httpOnly: true, sameSite: 'Strict', path: '/here' },
  ])
  await context.close()
})

test('PROXY-4 a caller’s address is what nginx says, and not what they claim, through it or past it', async ({
  behind: { nginx, server },
}) => {
  const program = Number(new URL(server.url).port)
  const through = { port: nginx.port, origin: nginx.url, isSecure: true }
  const past = { port: program, origin: nginx.url }
  const isLookedAt = async (where: typeof through | typeof past, at: number, from: string) => {
    const headers = {
      'x-forwarded-for': `198.51.100.${at % 250}`,
      'x-client-address': `198.51.100.${at % 250}`,
    }
    return (await sendForm(where, guess(at), { from, headers })).text.includes('This code does not work')
  }
  const looked = { through: 0, past: 0 }
  for (let at = 0; at < 70; at += 1) {
    if (await isLookedAt(through, at, '127.0.3.1')) looked.through += 1
    if (await isLookedAt(past, at, '127.0.3.2')) looked.past += 1
  }
  expect(looked).toEqual({ through: 60, past: 60 })
  expect(await isLookedAt(through, 1, '127.0.3.3'), 'another caller through the same proxy').toBe(true)
  expect((await ask({ port: nginx.port, path: '/api/health', isSecure: true })).status).toBe(200)
})
