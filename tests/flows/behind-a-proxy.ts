import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { codeOfBytes } from '@/model/rounds/code'
import { openSqlite } from '@/server/database/sqlite'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'
import { ask, sendForm } from '../fuzz/attacks/asking'
import { addParty, expectSaved } from './on-the-map'
import { expect, makePlace, type Place, signIn } from './place'
import { prepareProxy, type ReverseProxy, type StartProxy } from './reverse-proxy'

interface Behind extends Place {
  readonly proxy: ReverseProxy
  readonly codes: readonly string[]
}

async function placeBehind(startProxy: StartProxy): Promise<Behind> {
  const { url, start } = await prepareProxy(startProxy)
  const place = await makePlace({ env: { PUBLIC_URL: url, TRUSTED_PROXIES: '127.0.0.1' } })
  const proxy = await start(Number(new URL(place.server.url).port))
  const database = openSqlite(place.server.dataDir)
  const secret = readFileSync(join(place.server.dataDir, 'secret'), 'utf8').trim()
  const instrument = aShortQuestionnaire()
  const { codes } = await anOpenRound(database, secret, place.exampleId, {
    instrument,
    plan: { subjects: [] },
  })
  await database.close()
  const close = async () => {
    await proxy.stop()
    await place.close()
  }
  return { ...place, proxy, codes, close }
}

const guess = (at: number) => ({
  act: 'enter',
  language: 'en',
  code: codeOfBytes(Uint8Array.of(1, 2, 3, at >> 8, at & 255)),
})

/** The flows of a program that runs behind a proxy, by the name the proxy has; its file is the one that hosts are given. */
export function flowsBehind(name: string, startProxy: StartProxy): void {
  const test = base.extend<object, { readonly behind: Behind }>({
    behind: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
      async ({}, use) => {
        const behind = await placeBehind(startProxy)
        await use(behind)
        await behind.close()
      },
      { scope: 'worker', timeout: 120_000 },
    ],
  })

  test(`PROXY-1 PROXY-2 pages, sign-in and the live map work behind ${name}, with Secure cookies`, async ({
    browser,
    behind: { proxy, owner, exampleId },
  }) => {
    const context = await browser.newContext({ baseURL: proxy.url, ignoreHTTPSErrors: true })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') problems.push(message.text())
    })
    const plain = await ask({ port: proxy.plainPort, path: '/people', headers: { host: 'localhost' } })
    expect([301, 308]).toContain(plain.status)
    expect(plain.headers.location).toMatch(/^https:\/\/localhost(:\d+)?\/people$/)
    const first = await page.goto('/')
    expect(page.url()).toMatch(`${proxy.url}/sign-in`)
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

  test(`PROXY-3 behind ${name} a participant’s cookie is Secure, HttpOnly and SameSite=Strict`, async ({
    browser,
    behind,
  }) => {
    const context = await browser.newContext({
      baseURL: behind.proxy.url,
      ignoreHTTPSErrors: true,
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto('/here')
    await page.getByLabel('Your code').fill(behind.codes[0] ?? '')
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
    expect(await context.cookies(`${behind.proxy.url}/here`)).toMatchObject([
      { name: 'page', secure: true, httpOnly: true, sameSite: 'Strict', path: '/here' },
    ])
    await context.close()
  })

  test(`PROXY-4 a caller’s address is what ${name} says, and not what they claim, through it or past it`, async ({
    behind: { proxy, server },
  }) => {
    const program = Number(new URL(server.url).port)
    const through = { port: proxy.port, origin: proxy.url, isSecure: true }
    const past = { port: program, origin: proxy.url }
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
    expect(
      (
        await ask({
          port: proxy.port,
          path: '/api/health',
          isSecure: true,
          headers: { host: `localhost:${proxy.port}` },
        })
      ).status,
    ).toBe(200)
  })
}
