import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formOn, send } from './forms'
import { joinedBy } from './people'
import { expect, expectAxeClean, signIn, test } from './place'

test.use({
  withExample: false,
  workspace: 'Questions team',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use([/status of 404/]),
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

async function writeQuestions(page: Page) {
  await page.getByLabel('Title', { exact: true }).fill('After the drop-in')
  await page.getByLabel('What it is for').fill('To hear how it was.')
  await button(page, 'Scale').click()
  await page.getByLabel('The question').fill('Did you feel welcome?')
  for (const [index, answer] of ['Yes', 'Partly', 'No'].entries())
    await page.getByLabel(`Answer ${index + 1}`, { exact: true }).fill(answer)
}

test('INST-30 without script an owner writes a questionnaire, is told what is missing, loses nothing, looks at it and saves it', async ({
  someone,
  place,
}) => {
  const page = await someone({ javaScriptEnabled: false })
  await signIn(page, place.owner)
  await page.goto('/questionnaires')
  await page.getByRole('link', { name: 'Write a questionnaire' }).click()
  await writeQuestions(page)
  await button(page, 'Own words').click()
  await page.getByLabel('The question').nth(1).fill('What should change?')
  await button(page, 'Move Question 1.2 up').click()
  await button(page, 'Save it').click()
  await expect(alert(page)).toContainText('Section 1, Title: Something has to be written here.')
  await expect(page.getByLabel('The question').first()).toHaveValue('What should change?')
  await page.getByLabel('Title of the section').fill('The drop-in')
  await page.getByLabel('Why you ask this').fill('So that it gets better.')
  await button(page, 'Look at it as it will be asked').click()
  const asked = page.getByRole('region', { name: 'As it will be asked' })
  await expect(asked.getByRole('group', { name: 'Did you feel welcome?' })).toBeVisible()
  await button(page, 'Save it').click()
  await expect(page.getByRole('status')).toContainText('It is saved.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('After the drop-in')
})

test('INST-31 a questionnaire leaves as a file and comes back; a broken file is refused with the place', async ({
  signedIn: page,
}) => {
  await page.goto('/questionnaires/pulse')
  await expectAxeClean(page)
  const leaving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as a file' }).click()
  const text = readFileSync(await (await leaving).path(), 'utf8')
  const bring = async (content: string) => {
    await page.goto('/questionnaires')
    const buffer = Buffer.from(content)
    await page
      .getByLabel('Bring one in from a file')
      .setInputFiles({ name: 'questionnaire.json', mimeType: 'application/json', buffer })
    await button(page, 'Bring it in').click()
  }
  await bring(text.replace('"minutes": 2', '"minutes": "soon"'))
  await expect(alert(page)).toContainText('Minutes: A number is missing here or does not fit.')
  await expectAxeClean(page)
  await bring(text)
  await expect(page.getByRole('status')).toContainText('It is here now')
  await page.getByRole('link', { name: 'Change it' }).click()
  await button(page, 'Move Question 1.1 down').click()
  await expect(page.locator('#card-0\\.1')).toBeFocused()
  await expectAxeClean(page)
  await button(page, 'Save as a new version').click()
  await expect(page.getByRole('main')).toContainText('Version 2.')
  await page.getByText('Take it out of use').first().click()
  await button(page, 'Take it out of use').click()
  await expect(page.getByRole('main')).toContainText('This is no longer in use')
})

test('PLAN-9 PLAN-8 without script somebody writes a plan, shows a part to a colleague, takes it back and erases it', async ({
  someone,
  place,
}) => {
  const [owner, newcomer] = [await someone(), await someone()]
  const mair = await joinedBy(place, owner, newcomer, 'Mair')
  const page = await someone({ javaScriptEnabled: false })
  await signIn(page, mair)
  await page.goto('/my-plans')
  await expect(page.getByRole('main')).toContainText('Whoever hosts this program could read its database')
  await button(page, 'Begin').click()
  await page.getByLabel('What am I like on a good day?').fill('I hum.')
  await button(page, 'Save and go on').click()
  await page.getByLabel('What do I notice in myself').fill('I stop humming.')
  await button(page, 'Save and see the whole plan').click()
  await expect(page.getByRole('main')).toContainText('I hum.')
  const address = new URL(page.url()).pathname

  expect((await owner.goto(address))?.status()).toBe(404)
  await page.getByRole('checkbox', { name: 'Early signs' }).check()
  await page.getByLabel('To whom').selectOption(place.owner.name)
  await button(page, 'Show these parts').click()
  await expect(page.getByRole('main')).toContainText('Robin sees this part.')
  await owner.goto('/my-plans')
  await owner.getByRole('link', { name: 'From Mair' }).click()
  await expect(owner.getByRole('main')).toContainText('I stop humming.')
  await expect(owner.getByRole('main')).not.toContainText('I hum.')
  await expectAxeClean(owner)

  await button(page, 'Take it back: Early signs, from Robin').click()
  expect((await owner.goto(address))?.status()).toBe(404)
  await newcomer.goto(address)
  await expectAxeClean(newcomer)
  await newcomer.goto(`${address}/steps`)
  await expectAxeClean(newcomer)
  await page.getByText('Erase this plan').click()
  await page.getByLabel('Yes, erase it').check()
  await button(page, 'Erase for good').click()
  await expect(page.getByRole('status')).toContainText('The plan is erased.')
  expect((await page.goto(address))?.status()).toBe(404)
})

test('PLAN-10 whoever has as many plans as there is room for is told so, and nothing is begun', async ({
  signedIn: page,
  place,
}) => {
  await page.goto('/my-plans')
  const begin = await formOn(page, '/my-plans', 'Begin')
  const ledTo: string[] = []
  for (let sent = 0; sent < 21; sent++) ledTo.push(await send(page, begin, place.server.url))
  expect(ledTo.filter(address => address.includes('problem=full'))).toHaveLength(1)
  await page.goto(ledTo.at(-1) ?? '')
  await expect(page.getByRole('alert').filter({ hasText: 'plans' })).toContainText(
    'You have 20 plans, which is as many as there is room for. Nothing was begun.',
  )
})
