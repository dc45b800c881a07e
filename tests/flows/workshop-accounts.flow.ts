import type { Page } from '@playwright/test'
import { openMap, theMap } from './on-the-map'
import { joinedBy } from './people'
import { expect, expectAxeClean, test } from './place'

test.use({ workspace: 'Workshop team', actionTimeout: 20_000 })
test.describe.configure({ timeout: 180_000 })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const tools = (page: Page) => page.getByRole('toolbar')

/** Prepares a workshop of one hour over the example, begins it, and opens the door. */
async function opened(page: Page, constellationId: string): Promise<void> {
  await page.goto(`/constellations/${constellationId}/workshops/new`)
  await page.getByLabel('Name', { exact: true }).fill('Autumn workshop')
  await page.getByRole('radio', { name: /One hour/ }).check()
  await press(page, 'Save')
  await press(page, 'Begin the workshop')
  await press(page, 'Open the door')
  await expect(page.getByText('The door is open')).toBeVisible()
}

/** Ends it for everyone: the next one can begin. */
async function end(desk: Page): Promise<void> {
  await desk.getByText('End it for everyone', { exact: true }).click()
  await press(desk, 'Yes, end it')
  await expect(desk.getByText('its record is kept')).toBeVisible()
}

test('ROOM-80 ROOM-89 ROOM-90 a colleague joins from the map, writes, and the room sees it only when it is shown', async ({
  someone,
  place,
}) => {
  const [robin, mabli] = [await someone(), await someone()]
  await joinedBy(place, robin, mabli, 'Mabli')
  await openMap(mabli, place.exampleId)
  await opened(robin, place.exampleId)

  await mabli.getByRole('link', { name: 'Join the workshop' }).click()
  await mabli.getByRole('radio', { name: 'As myself: Mabli' }).check()
  await press(mabli, 'Join the workshop')
  await expect(mabli.getByText('You are Mabli')).toBeVisible()

  await press(robin, 'Begin with: Arrive')
  await expect(heading(mabli, 'Arrive')).toBeVisible()
  await mabli.getByLabel('Your word').fill('Curious')
  await mabli.getByRole('button', { name: 'Send the word' }).dblclick()
  await expect(mabli.getByText('Sent. You can write another.')).toBeVisible()
  await expect(robin.getByRole('region', { name: 'One word' })).toBeVisible()
  await press(robin, 'Read the words')
  await expect(robin.getByText('Curious')).toBeVisible()
  await expect(mabli.getByText('Curious')).toHaveCount(0)
  await press(robin, 'Show all words')
  await expect(mabli.getByText('Curious')).toBeVisible()

  await mabli.getByRole('link', { name: 'Pass', exact: true }).click()
  await expect(mabli.getByText('You passed. That is fine.')).toBeVisible()
  await mabli.getByText('Help and support').click()
  await expect(mabli.getByRole('link', { name: '0808 80 10 800' })).toBeVisible()
  await expectAxeClean(mabli)
  await press(robin, 'Next: Look at the map')
  await expect(heading(mabli, 'Look at the map')).toBeVisible()
  await expect(mabli.getByText('You passed. That is fine.')).toHaveCount(0)
  await press(mabli, 'Put my hand up')
  await expect(mabli.getByRole('button', { name: 'Take my hand down' })).toBeVisible()
  await expect(robin.getByText(/hand/i).first()).toBeVisible()
  await end(robin)
  await expect(mabli).toHaveURL(/workshops\/[^/]+$/)
})

test('ROOM-19 ROOM-81 the map follows the desk: locked and unlocked, lit up, and everyone called to one place', async ({
  someone,
  place,
}) => {
  const [robin, mabli] = [await someone(), await someone()]
  await joinedBy(place, robin, mabli, 'Mabli')
  await openMap(mabli, place.exampleId)
  await opened(robin, place.exampleId)
  await expect(mabli.getByRole('region', { name: 'Workshop: Autumn workshop' })).toBeVisible()

  await press(robin, 'Lock the map')
  await expect(mabli.getByText(/The map is locked/)).toBeVisible()
  await expect(tools(mabli).getByRole('button', { name: 'Connect', exact: true })).toHaveCount(0)
  await press(robin, 'Unlock the map')
  await expect(tools(mabli).getByRole('button', { name: 'Connect', exact: true })).toBeVisible()
  await expect(mabli.getByText(/The map is locked/)).toHaveCount(0)

  const name = (await theMap(mabli).locator('.react-flow__node').first().getAttribute('data-id')) ?? ''
  await robin.getByLabel('On the map').selectOption(`party:${name}`)
  await press(robin, 'Light it up')
  await expect(mabli.locator('.react-flow__node [data-faded="true"]').first()).toBeVisible()
  await press(robin, 'Call everyone there')
  await expect(mabli.locator(`.react-flow__node[data-id="${name}"] [data-selected="true"]`)).toHaveCount(1)

  await robin.goto(`/constellations/${place.exampleId}/workshops/new`)
  await robin.getByLabel('Name', { exact: true }).fill('Another')
  await robin.getByRole('radio', { name: /One hour/ }).check()
  await press(robin, 'Save')
  await expect(robin.getByText('“Autumn workshop” is running on this constellation.')).toBeVisible()
  await expect(robin.getByRole('button', { name: 'Begin the workshop' })).toHaveCount(0)
  await robin.getByRole('link', { name: 'Go to “Autumn workshop”' }).click()
  await end(robin)
})

test('ROOM-82 dots are placed, the sums are shown, and the end leads to the record', async ({
  someone,
  place,
}) => {
  const [robin, mabli] = [await someone(), await someone()]
  await joinedBy(place, robin, mabli, 'Mabli')
  await opened(robin, place.exampleId)
  await mabli.goto(robin.url().replace(/(workshops\/[^/?]+).*/, '$1/room'))
  await press(mabli, 'Join the workshop')

  await press(robin, /Decide/)
  await robin.getByLabel('More to choose from, one on each line').fill('A text line\nA second way in')
  await press(robin, 'Open the vote')
  await mabli.getByLabel('A text line').fill('4')
  await expect(mabli.getByText('One dot too many')).toBeVisible()
  await mabli.getByLabel('A text line').fill('2')
  await mabli.getByLabel('A second way in').fill('1')
  await press(mabli, 'Place my dots')
  await expect(
    mabli.getByText('Your dots are placed. You can change them until the vote closes.'),
  ).toBeVisible()
  await press(robin, 'Close the vote')
  await expect(mabli.getByText('2 dots')).toBeVisible()

  await end(robin)
  await expect(mabli).toHaveURL(/workshops\/[^/]+$/)
  await expect(mabli.getByText('Autumn workshop').first()).toBeVisible()
})
