import { expectSaid, goTo } from './constellations'
import { joinedBy } from './people'
import { expect, expectAxeClean, signIn, test } from './place'

test('TEMPLATE-40 without script someone starts from the helpline template, and its guidance is at hand', async ({
  someone,
  place,
}) => {
  const plain = await someone({ javaScriptEnabled: false })
  await signIn(plain, place.owner)
  await plain.goto('/constellations/new')
  await plain.getByLabel('Find a template').fill('helpline')
  await plain.getByRole('button', { name: 'Find' }).click()
  await plain.getByRole('link', { name: 'Helpline and live chat' }).click()
  await expect(plain.getByRole('heading', { name: 'What to watch for' })).toBeVisible()
  await expect(plain.getByRole('main')).toContainText('Who answers at night')
  await plain.getByLabel('Name').fill('Our own evenings')
  await plain.getByRole('button', { name: 'Start from this' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Our own evenings')

  const page = await someone()
  await signIn(page, place.owner)
  await page.goto(plain.url())
  await expect(page.getByText('17 relationships')).toBeVisible()
  await expect(page.getByText('Started from the template “Helpline and live chat”.')).toBeVisible()
})

test('TEMPLATE-41 someone saves a map as a template, a colleague starts from it, and it is renamed and deleted', async ({
  someone,
  place,
}) => {
  const [owner, colleague] = [await someone(), await someone()]
  await joinedBy(place, owner, colleague, 'Wren')
  await owner.goto(`/constellations/${place.exampleId}`)
  await goTo(owner, 'Manage')
  await owner.getByLabel('What the template is called').fill('Our harbour')
  await owner.getByLabel('What it shows, in one line').fill('As Sarah Jones drew it')
  await expect(owner.getByRole('status').filter({ hasText: 'name of a person' })).toBeVisible()
  await owner.getByLabel('What it shows, in one line').fill('How we began')
  await owner.getByLabel('How to adapt it').fill('Ask who is there at night.')
  await owner.getByRole('button', { name: 'Save as a template' }).click()
  await expectSaid(owner, 'It is a template now')
  await expectAxeClean(owner)

  await colleague.goto('/constellations/new')
  await expectAxeClean(colleague)
  await colleague.getByRole('list', { name: 'Saved by your workspace' }).getByRole('link').click()
  await expect(colleague.getByText('Delete this template')).toHaveCount(0)
  await colleague.getByRole('button', { name: 'Start from this' }).click()
  await expect(colleague.getByRole('heading', { level: 1, name: 'Our harbour' })).toBeAttached()
  await expect(colleague.getByText('Ask who is there at night.')).toBeVisible()

  await owner.getByText('Change this template').click()
  await owner.getByLabel('What the template is called').fill('The harbour’s beginning')
  await owner.getByRole('button', { name: 'Save the changes' }).click()
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('The harbour’s beginning')
  await owner.getByText('Delete this template').click()
  await owner.getByLabel('Yes, delete').check()
  await owner.getByRole('button', { name: 'Delete for good' }).click()
  await expectSaid(owner, 'The template is deleted.')
  await expect(owner.getByText('The harbour’s beginning')).toHaveCount(0)
  await owner.goto('/guide')
  await expectAxeClean(owner)
})
