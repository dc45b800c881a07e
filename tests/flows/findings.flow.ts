import { expect, type Page } from '@playwright/test'
import { goTo } from './constellations'
import { openMap } from './on-the-map'
import { expectAxeClean, test } from './place'
import { downloadReport } from './the-report'

const thread = 'Every way from A person in touch to support hangs on one relationship, with Support worker.'
const link = 'Housing adviser may be linked to the others through one person only: Support worker.'
const reason = 'The council is hiring a second adviser.'

const panel = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })
const act = (page: Page, name: string, sentence: string) =>
  panel(page).getByRole('button', { name: `${name}: ${sentence}` })

async function openFindings(page: Page, id: string) {
  await openMap(page, id)
  await panel(page)
    .getByRole('button', { name: /^Findings/ })
    .click()
  await expect(panel(page)).toContainText('things may be worth a look.')
  await expect(panel(page)).toContainText('By the latest check, Safety is not in place')
}

test('FLOW-70 a manager opens the findings, sees the single thread stand out, makes it an action, leaves another with a reason, and the report tells both', async ({
  signedIn: page,
  place,
}) => {
  await openFindings(page, place.exampleId)
  await act(page, 'Show on the map', thread).click()
  await expect(act(page, 'Show everything alike', thread)).toHaveAttribute('aria-pressed', 'true')
  await expectAxeClean(page)
  await page.keyboard.press('Escape')
  await expect(act(page, 'Show on the map', thread)).toHaveAttribute('aria-pressed', 'false')

  await act(page, 'Make this an action', thread).click()
  await panel(page).getByLabel('Which role does it').fill('Outreach manager')
  await panel(page).getByRole('button', { name: 'Add the action' }).click()
  await expect(panel(page)).toContainText('The action is added.')
  await expect(panel(page)).toContainText('An action about this is open:')

  await act(page, 'We know, leave it', link).click()
  await panel(page).getByLabel('Why it can stay as it is').fill(reason)
  await expectAxeClean(page)
  await panel(page).getByRole('button', { name: 'Leave it', exact: true }).click()
  await expect(act(page, 'Take it up again', link)).toBeVisible()
  await expect(panel(page)).toContainText(reason)

  await page.reload()
  await panel(page)
    .getByRole('button', { name: /^Findings/ })
    .click()
  await expect(act(page, 'Take it up again', link)).toBeVisible()
  await goTo(page, 'Report')
  const report = await downloadReport(page)
  expect(report).toContain(`• ${thread}`)
  expect(report).toContain('Outreach manager')
  expect(report.slice(report.indexOf('Known and left'))).toContain(reason)
})
