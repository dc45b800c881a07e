import type { Page } from '@playwright/test'
import { type AskedResults, expect, expectAxeClean, test } from './asked-results'
import { type Place, signIn } from './place'

test.use({ workspace: 'Own words' })

/** The owner, where own words are read: what can be said of each, and the reports that are named. */
async function aReader(page: Page, place: Place, asked: AskedResults) {
  await signIn(page, place.owner)
  await page.goto(asked.words)
  const card = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const judge = (text: string, says: 'Show it' | 'Keep it back') =>
    card(text).getByRole('button', { name: says }).click()
  return { judge, holding: page.getByRole('region', { name: /still hold/ }) }
}

test('VERSION-37 whoever keeps own words back is told which kept reports hold them and erases these, without script', async ({
  someone,
  signedIn: other,
  place,
  asked,
}) => {
  const page = await someone({ javaScriptEnabled: false })
  const { judge, holding } = await aReader(page, place, asked)
  await judge('They rang 2 times.', 'Keep it back')
  await judge('They rang 3 times.', 'Show it')
  await expect(holding).toHaveCount(0)
  const [reports] = asked.words.split('/rounds/')
  const made = await page.request.post(`${reports}/report/pdf`)
  expect(made.ok()).toBe(true)
  await judge('They rang 3 times.', 'Keep it back')
  await expect(holding.getByRole('link')).toHaveText([/^Reflection report, kept on/])
  await other.goto(asked.words)
  await expectAxeClean(other)
  await holding.getByLabel('Yes, erase it for good').check()
  await holding.getByRole('button', { name: 'Erase this report' }).click()
  await expect(page.getByRole('status')).toContainText('No kept report holds the words')
  await expect(holding).toHaveCount(0)
  await page.goto(`${reports}/report`)
  await expect(page.getByText('No report has been made yet.')).toBeVisible()
})
