import type { Page } from '@playwright/test'
import { addParty, connect, openMap, party, selectParty, write } from './on-the-map'
import { expect, expectAxeClean, signIn } from './place'
import { drag, lineErrors, test } from './two-people'

test.use({
  withExample: false,
  workspace: 'Versions team',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use(lineErrors),
})

async function keep(page: Page, id: string, name: string, label: string) {
  await page.goto(`/constellations/${id}/versions`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('What it stands for').selectOption(label)
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The version is kept.' })).toBeVisible()
}

const changes = (page: Page) => page.getByRole('list', { name: 'What changed, in words' })

test('VERSION-40 VERSION-12 a version is kept, the map changed elsewhere, both compared, and the version brought back for all', async ({
  pair: { robin, mabli, constellationId },
}) => {
  await addParty(robin, 'Service user', 'Callers')
  await addParty(robin, 'Team', 'Helpline')
  await connect(robin, 'Callers', 'Helpline')
  await expect(party(mabli, 'Helpline')).toBeVisible()
  await drag(mabli, 'Helpline', 220, 120)
  await keep(robin, constellationId, 'Before the merger', 'Before commissioning')
  await expectAxeClean(robin)

  await selectParty(mabli, 'Helpline')
  await mabli.keyboard.press('Delete')
  await addParty(mabli, 'Partner', 'New alliance')

  await robin.getByRole('link', { name: 'Compare with now: Before the merger' }).click()
  await expect(changes(robin)).toContainText('Helpline is gone.')
  await expect(changes(robin)).toContainText('New alliance is new.')
  await expect(changes(robin)).toContainText('Callers and Helpline are no longer connected')
  await expectAxeClean(robin)

  await robin.getByRole('link', { name: 'All versions' }).click()
  await robin.getByRole('link', { name: 'Before the merger', exact: true }).click()
  await expectAxeClean(robin)
  await robin.getByLabel('Yes, make the map as it was in this version').check()
  await robin.getByRole('button', { name: 'Bring it back' }).click()
  await expect(robin.getByRole('status').filter({ hasText: 'The map is as it was' })).toBeVisible()

  await expect(party(mabli, 'Helpline')).toBeVisible()
  await expect(party(mabli, 'New alliance')).toBeHidden()
  await robin.getByRole('link', { name: 'Kept before a version was brought back', exact: true }).click()
  await expect(robin.getByRole('listitem').filter({ hasText: 'New alliance' }).first()).toBeVisible()
})

test('VERSION-42 a version is shown beneath the live map, and Escape lets it go', async ({
  pair: { robin, mabli, constellationId },
}) => {
  await addParty(robin, 'Team', 'Helpline')
  await addParty(robin, 'Team', 'Refuge')
  await keep(robin, constellationId, 'Today', 'Today')
  await openMap(robin, constellationId)
  await robin.getByRole('button', { name: 'Versions' }).click()
  await robin.getByLabel('Show beneath the map').selectOption({ index: 1 })
  await expect(robin.getByText('Nothing has changed since.')).toBeVisible()
  await selectParty(mabli, 'Helpline')
  await write(mabli, 'Name of the role', 'Support line')
  await expect(changes(robin)).toContainText('Support line changed.')
  await expect(changes(robin)).toContainText('name: “Helpline” before, now “Support line”')
  await mabli.mouse.move(0, 0)
  await expectAxeClean(robin)
  await robin.keyboard.press('Escape')
  await expect(robin.getByLabel('Show beneath the map')).toHaveValue('')
  await expect(changes(robin)).toBeHidden()
})

test('VERSION-31 VERSION-32 what was deleted is erased for good while another has the map open, and both go on', async ({
  pair: { robin, mabli, constellationId },
}) => {
  await addParty(mabli, 'Other', 'A name of a person')
  await addParty(mabli, 'Team', 'Helpline')
  await keep(robin, constellationId, 'With the name', 'Nothing in particular')
  await selectParty(mabli, 'A name of a person')
  await mabli.keyboard.press('Delete')
  await robin.reload()
  await robin.getByLabel('Yes, erase it for good').check()
  await robin.getByRole('button', { name: 'Erase what was deleted' }).click()
  await expect(robin.getByRole('status').filter({ hasText: 'erased for good' })).toBeVisible()
  await robin.getByRole('link', { name: 'With the name', exact: true }).click()
  await expect(robin.getByText('Helpline').first()).toBeVisible()
  await expect(robin.getByText('A name of a person')).toHaveCount(0)
  await addParty(mabli, 'Team', 'Added after')
  await openMap(robin, constellationId)
  await expect(party(robin, 'Added after')).toBeVisible()
})

test('VERSION-33 before erasing, the kept reports that go with it are named; afterwards they are gone', async ({
  pair: { robin, mabli, constellationId },
}) => {
  await addParty(mabli, 'Other', 'A name of a person')
  await expect(party(robin, 'A name of a person')).toBeVisible()
  const made = await robin.request.post(`/constellations/${constellationId}/report/pdf`)
  expect(made.ok()).toBe(true)
  await robin.goto(`/constellations/${constellationId}/versions`)
  await expect(robin.getByText('No kept report holds anything that is no longer on the map')).toBeVisible()
  await selectParty(mabli, 'A name of a person')
  await mabli.keyboard.press('Delete')
  await expect(async () => {
    await robin.reload()
    await expect(robin.getByText('One kept report holds something')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(robin.getByRole('link', { name: /^Reflection report, kept on/ })).toBeVisible()
  await robin.getByLabel('Yes, erase it for good').check()
  await robin.getByRole('button', { name: 'Erase what was deleted' }).click()
  await expect(robin.getByRole('status').filter({ hasText: 'erased for good' })).toBeVisible()
  await robin.goto(`/constellations/${constellationId}/report`)
  await expect(robin.getByText('No report has been made yet.')).toBeVisible()
})

test('VERSION-41 VERSION-43 keeping, comparing, bringing back and choosing one for the report work without script', async ({
  pair: { robin, constellationId },
  someone,
  place,
}) => {
  await addParty(robin, 'Team', 'Helpline')
  const page = await someone({ javaScriptEnabled: false })
  await signIn(page, place.owner)
  await keep(page, constellationId, 'One team', 'Before')
  await addParty(robin, 'Team', 'Refuge')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(changes(page)).toContainText('Refuge is new.')
  await page.goto(`/constellations/${constellationId}/report`)
  await page.getByLabel('Compare with').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Use these' }).click()
  await expect(page.getByText('It has a part on what changed since “One team”.')).toBeVisible()
  await page.goto(`/constellations/${constellationId}/versions`)
  await page.getByRole('link', { name: 'One team', exact: true }).click()
  await page.getByLabel('Yes, make the map as it was in this version').check()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(party(robin, 'Refuge')).toBeHidden()
})
