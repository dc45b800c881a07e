import type { Page } from '@playwright/test'
import { goTo, makeConstellation } from './constellations'
import { answer, saveAndContinue, standAs, statement } from './in-a-check'
import { decide, reflect } from './in-the-talk'
import { addParty, connect, expectSaved, write } from './on-the-map'
import { aPerson, invite, joinBy } from './people'
import { expect, signIn, test } from './place'
import { cookieOf } from './raw-socket'
import type { RunningServer } from './running-server'

test.use({
  workspace: 'Quiet team',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use([/Failed to load resource: .* status of (400|404|500)/]),
})

/** What must never be printed: written wherever something can be written. */
const sentinel = 'Kittiwake'

async function useEverything(page: Page, workspaceMap: string): Promise<void> {
  await makeConstellation(page, workspaceMap)
  await addParty(page, 'Team', `${sentinel} helpline`)
  await addParty(page, 'Service user', `${sentinel} callers`)
  await connect(page, `${sentinel} helpline`, `${sentinel} callers`)
  await write(page, 'Purpose', `To hear ${sentinel}`)
  await expectSaved(page)
  await goTo(page, 'Reflections and actions')
  await reflect(page, 'Where might someone find themselves alone in it?', `${sentinel} is alone`)
  await decide(page, `Ask ${sentinel}`, `${sentinel} lead`, '2030-05-01')
  await goTo(page, 'Check')
  await page.getByRole('link', { name: /^The whole constellation/ }).click()
  await standAs(page, 'Team member')
  await answer(page, 0, 'Not yet')
  await statement(page, 0).getByText('Add a comment').click()
  await statement(page, 0).getByRole('textbox').fill(`${sentinel} said so`)
  await saveAndContinue(page)
}

async function writeOwnPlan(page: Page): Promise<void> {
  await page.goto('/my-plans')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByLabel('What am I like on a good day?').fill(`${sentinel} on the sea wall`)
  await page.getByRole('button', { name: 'Save and see the whole plan' }).click()
  await expect(page.getByRole('main')).toContainText(`${sentinel} on the sea wall`)
}

/** Requests that nobody makes by our pages, with something private in each. */
async function askWrongly({ url }: RunningServer, cookie: string): Promise<void> {
  const broken = `--x\r\nContent-Disposition: form-data; name="${sentinel}"\r\n\r\n${sentinel}`
  const asked = [
    fetch(`${url}/constellations/${sentinel}/report/pdf`, { headers: { cookie } }),
    fetch(`${url}/constellations/${sentinel}?find=${sentinel}`, { headers: { cookie } }),
    fetch(`${url}/join/${sentinel}`),
    fetch(`${url}/set-up?key=${sentinel}`),
    fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body: `email=${sentinel}` }),
    fetch(`${url}/api/auth/${sentinel}`),
    fetch(`${url}/people`, {
      method: 'POST',
      headers: { cookie, origin: url, 'next-action': 'a'.repeat(42) },
      body: `["${sentinel}"]`,
    }),
    fetch(`${url}/people`, {
      method: 'POST',
      headers: { cookie, origin: url, 'content-type': 'multipart/form-data; boundary=x' },
      body: broken,
    }),
    fetch(`${url}/people`, {
      method: 'POST',
      headers: {
        cookie,
        origin: 'https://elsewhere.example',
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: broken,
    }),
  ]
  for (const answer of await Promise.all(asked)) await answer.text()
}

test('START-15 nothing people write, and no way in, is ever printed', async ({ someone, place }) => {
  const owner = await someone()
  await signIn(owner, place.owner)
  await useEverything(owner, `${sentinel} and others`)
  await writeOwnPlan(owner)
  const link = await invite(owner, 'Member')
  const member = await someone()
  const person = aPerson(sentinel)
  await joinBy(member, link, person)
  const wrong = await someone()
  await wrong.goto('/sign-in')
  await wrong.getByLabel('E-mail address').fill(person.email)
  await wrong.getByLabel('Password', { exact: true }).fill(`${sentinel} but wrong`)
  await wrong.getByRole('button', { name: 'Sign in' }).click()
  await expect(wrong.getByText('do not belong together')).toBeVisible()
  await askWrongly(place.server, await cookieOf(owner))
  await place.server.stop()
  const { printed } = place.server
  expect(printed).toContain('Meaningful Connections is ready.')
  expect(printed.toLowerCase()).not.toContain(sentinel.toLowerCase())
  for (const secret of [
    place.owner.email,
    place.owner.password,
    person.password,
    link.split('/').at(-1) ?? link,
  ])
    expect(printed).not.toContain(secret)
})
