import type { Page } from '@playwright/test'
import { makeConstellation } from './constellations'
import { addParty, details, expectSaved, selectParty } from './on-the-map'
import { expect, test } from './place'

test.use({ withExample: false })

const lookalikes = [
  ['Sarah Jenkins', 'This looks like the name of a person.'],
  ['Flat above SW1A 1AA', 'This looks like a postcode.'],
  ['Ring 07700 900123', 'This looks like a phone number.'],
  ['someone@example.org', 'This looks like an e-mail address.'],
  ['Born on 4 May 1990', 'This looks like a date of birth.'],
] as const

const warning = (page: Page) => details(page).getByRole('status').filter({ hasText: 'This looks like' })

test('FLOW-60 a label that looks like personal data is warned about at its field, and is still saved (S-30)', async ({
  signedIn: page,
}) => {
  await makeConstellation(page, 'Roles, not people')
  await addParty(page, 'Team member', 'Support worker')
  const field = details(page).getByLabel('Name of the role')
  await expect(warning(page)).toHaveCount(0)
  for (const [label, words] of lookalikes) {
    await field.fill(label)
    await expect(warning(page)).toContainText(words)
    await expect(field).toHaveAccessibleDescription(new RegExp(words))
    await field.blur()
    await expectSaved(page)
  }
  await page.reload()
  await selectParty(page, 'Born on 4 May 1990')
  await expect(warning(page)).toBeVisible()
})

test('FLOW-61 a role brings no warning', async ({ signedIn: page }) => {
  await makeConstellation(page, 'Roles only')
  for (const role of ['Mark the way team', 'Hope House refuge', 'Grace period adviser', 'Team B2 of 3']) {
    await addParty(page, 'Team', role)
    await expect(warning(page)).toHaveCount(0)
  }
})
