import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { onHome } from './constellations'
import {
  answerAll,
  answerTheRest,
  expectStep,
  heading,
  saveAndContinue,
  send,
  standAs,
  statement,
} from './in-a-check'
import { expect, signIn, test } from './place'
import { textOfPdf } from './the-report'

const name = 'Harbour Lights, Saltmere Bay (example)'

async function signedInWithoutScript(
  someone: (options: { javaScriptEnabled: boolean }) => Promise<Page>,
  place: { owner: { email: string; password: string } },
) {
  const page = await someone({ javaScriptEnabled: false })
  await signIn(page, place.owner)
  return page
}

test('FLOW-50 without script one signs in, and a wrong password is said at once', async ({
  someone,
  place,
}) => {
  const page = await someone({ javaScriptEnabled: false })
  await page.goto('/')
  await expect(heading(page)).toHaveText('Sign in')
  await page.getByLabel('E-mail address').fill(place.owner.email)
  await page.getByLabel('Password', { exact: true }).fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('do not belong together')
  await expect(page.getByLabel('E-mail address')).toHaveValue(place.owner.email)
  await signIn(page, place.owner)
  await expect(onHome(page, name)).toBeVisible()
  await page.getByRole('link', { name: 'The Model' }).first().click()
  await expect(heading(page)).toHaveText('The Meaningful Connections Model')
  await page
    .getByRole('navigation', { name: 'Show the words for' })
    .getByRole('link', { name: 'Team', exact: true })
    .click()
  await expect(page.getByRole('main')).toContainText('We ')
})

test('FLOW-51 without script a whole check is answered by form posts, and its results are read', async ({
  someone,
  place,
}) => {
  const page = await signedInWithoutScript(someone, place)
  await page.goto(`/constellations/${place.exampleId}/check`)
  await page.getByLabel('Find a relationship or a party').fill('Interpreters')
  await page.getByRole('button', { name: 'Find' }).click()
  await page
    .getByRole('region', { name: 'Parties' })
    .getByRole('link', { name: /^Interpreters/ })
    .click()
  await standAs(page, 'Organisation')
  await answerTheRest(page, 'Safety', 'In place')
  await page.getByRole('link', { name: 'Change: Safety' }).click()
  await expectStep(page, 'Safety')
  await statement(page, 1).getByRole('radio', { name: 'Skip this one' }).check()
  await page.getByRole('button', { name: 'Save and leave' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Your answers so far are saved.' })).toBeVisible()
  await page
    .getByRole('article')
    .filter({ hasText: 'Interpreters' })
    .getByRole('link', { name: 'Continue' })
    .click()
  await expectStep(page, 'Look over your answers')
  await expect(page.getByRole('main')).toContainText('and skipped one. That is fine.')
  await send(page)
  await expect(heading(page)).toHaveText('Interpreters')
  await expect(page.getByRole('main')).toContainText('Safety is in place here')
  await page.getByRole('link', { name: 'All results' }).click()
  await expect(page.getByRole('main')).toContainText('Part by part')
})

test('FLOW-52 without script the report is a plain form that answers a PDF, and a link to it keeps nothing', async ({
  someone,
  place,
}) => {
  const page = await signedInWithoutScript(someone, place)
  await page.goto(`/constellations/${place.exampleId}/report`)
  const list = page.getByRole('region', { name: 'All reports' })
  const before = await list.getByRole('listitem').count()
  const link = `/constellations/${place.exampleId}/report/pdf?map=now`
  const ledTo = await page.request.get(link)
  expect(new URL(ledTo.url()).pathname).toBe(`/constellations/${place.exampleId}/report`)
  await page.reload()
  expect(await list.getByRole('listitem').count()).toBe(before)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download report' }).click()
  const made = await readFile(await (await download).path())
  expect(textOfPdf(made)).toContain(name)
  await page.reload()
  expect(await list.getByRole('listitem').count()).toBe(before + 1)

  const answered = await page.request.get(link)
  expect(answered.headers()['content-type']).toBe('application/pdf')
  expect((await answered.body()).equals(made)).toBe(true)
  await page.reload()
  expect(await list.getByRole('listitem').count()).toBe(before + 1)
})

test('FLOW-53 what is sent before the script has arrived is saved like everything else', async ({
  signedIn: page,
  place,
}) => {
  let arrive = () => {}
  const late = new Promise<void>(resolve => {
    arrive = resolve
  })
  await page.route('**/_next/static/**/*.js', async route => {
    await late
    await route.continue()
  })
  await page.goto(`/constellations/${place.exampleId}/check/constellation/organisation`, {
    waitUntil: 'commit',
  })
  await answerAll(page, 'In place')
  await page.getByRole('button', { name: 'Save and continue' }).click({ noWaitAfter: true })
  arrive()
  await expectStep(page, 'Trust')
  await expectAnswered(page, place.exampleId, 'organisation')
})

test('FLOW-54 what is sent from a page opened by its address, after the script took it over, is saved too', async ({
  signedIn: page,
  place,
}) => {
  await page.goto(`/constellations/${place.exampleId}/check/constellation/team-member`)
  const form = page.getByRole('main').locator('form')
  const isTakenOver = () => form.evaluate(one => Object.keys(one).some(key => key.startsWith('__react')))
  await expect.poll(isTakenOver).toBe(true)
  await answerAll(page, 'In place')
  await saveAndContinue(page)
  await expectStep(page, 'Trust')
  await expectAnswered(page, place.exampleId, 'team-member')
})

async function expectAnswered(page: Page, id: string, perspective: string) {
  await page.goto(`/constellations/${id}/check/constellation/${perspective}?step=review`)
  await expect(page.getByRole('main')).toContainText('You have answered 6 statements')
}
