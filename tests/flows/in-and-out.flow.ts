import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { home } from './constellations'
import { expectSaved, openMap, party } from './on-the-map'
import { expect, expectAxeClean, test } from './place'

const edgeList = [
  'source,target,medium,team,remarks',
  'People who call,Helpline volunteers,telephone,night,first contact',
  'Helpline volunteers,Refuge team,email,day,',
  'Refuge team,Refuge team,meeting,day,talks to itself',
].join('\n')

const fileField = (page: Page) => page.getByLabel(/^Choose (a file|another file)/)
const bring = (page: Page, name: string, content: string | Buffer) =>
  fileField(page).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
const becomes = (page: Page, column: string) => page.getByLabel(`What “${column}” becomes`, { exact: true })
const left = (page: Page) => page.getByRole('region', { name: 'What is not taken over' })

async function goToImport(page: Page) {
  await home(page)
  await page.getByRole('link', { name: 'New constellation' }).click()
  await page.getByRole('link', { name: 'Bring one in from a file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring a constellation in')
}

test('FLOW-80 somebody brings an edge list, changes what a column means, sees what is left out, makes the constellation, takes it to Kumu and brings it back', async ({
  signedIn: page,
}) => {
  await goToImport(page)
  await bring(page, 'who-knows-whom.csv', edgeList)
  await expect(page.getByText('3 parties and 2 relationships')).toBeVisible()
  await expect(left(page)).toContainText('“team”')
  await expect(left(page)).toContainText('One relationship from a party to itself, first at row 4')
  await expect(left(page)).toContainText('“remarks”')
  await becomes(page, 'remarks').selectOption('Add it to the note')
  await expect(left(page)).not.toContainText('“remarks”')
  await becomes(page, 'team').selectOption('Purpose')
  await expect(left(page)).not.toContainText('“team”')
  await expectAxeClean(page)
  await page.getByLabel('Name of the new constellation').fill('Who knows whom')
  await page.getByRole('button', { name: 'Make this constellation' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who knows whom' })).toBeAttached()
  await expectSaved(page)
  await expect(party(page, 'Helpline volunteers')).toBeVisible()

  await page.goto(`${page.url()}/export`)
  await expectAxeClean(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download JSON for Kumu' }).click()
  const kumu = await readFile(await (await download).path())
  expect(JSON.parse(kumu.toString())).toMatchObject({ elements: [{}, {}, {}], connections: [{}, {}] })

  await goToImport(page)
  await bring(page, 'constellation-kumu.json', kumu)
  await expect(page.getByText('3 parties and 2 relationships')).toBeVisible()
  await expect(left(page)).toContainText('Everything in the file is taken over.')
  await page.getByLabel('Name of the new constellation').fill('Back from Kumu')
  await page.getByRole('button', { name: 'Make this constellation' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Back from Kumu' })).toBeAttached()
  await expect(party(page, 'People who call')).toBeVisible()
})

test('FLOW-81 a hostile file, one of 100,000 nodes, one of 11 MB and a broken one are refused in a sentence, and the page stays alive', async ({
  signedIn: page,
}) => {
  await goToImport(page)
  await bring(page, 'bomb.graphml', '<!DOCTYPE g [<!ENTITY a "b">]><graphml><graph/></graphml>')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('DOCTYPE')
  await expect(page.getByRole('button', { name: 'Make this constellation' })).toHaveCount(0)
  await bring(page, 'huge.csv', `from,to\n${'a,b\n'.repeat(100_000)}`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('more of them than a constellation')
  await bring(page, 'long.csv', 'a'.repeat(11 * 1024 * 1024))
  await expect(page.getByRole('main').getByRole('alert')).toContainText('larger than a constellation can be')
  await bring(page, 'broken.json', '{\n "a": x}')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('at line 2, column 7, it is not JSON')
  await bring(page, 'small.csv', 'name\nHelpline\n')
  await expect(page.getByText('One party and no relationships')).toBeVisible()
})

test('FLOW-82 the picture is downloaded as a PNG of twice its size', async ({ signedIn: page, place }) => {
  await page.goto(`/constellations/${place.exampleId}/export`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Picture for documents and slides (PNG)' }).click()
  const png = await readFile(await (await download).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000)
})

test('FLOW-84 the map is saved as it is seen: what is hidden is not in the picture', async ({
  signedIn: page,
  place,
}) => {
  await openMap(page, place.exampleId)
  const save = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as SVG' }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  expect(await save()).toContain('>Interpreters<')
  await party(page, 'Interpreters').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('h')
  await expect(party(page, 'Interpreters')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const seen = await save()
  expect(seen).not.toContain('>Interpreters<')
  expect(seen).toContain('>Refuge team<')
})

test.describe('without script', () => {
  test('FLOW-83 a file is brought in by a plain form, and what stayed behind is told', async ({
    signedIn,
    someone,
  }) => {
    const page = await someone({ javaScriptEnabled: false })
    await page.context().addCookies(await signedIn.context().cookies())
    await page.goto('/constellations/import')
    await bring(page, 'who-knows-whom.csv', edgeList)
    await page.getByRole('button', { name: 'Make this constellation' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'What is not taken over' })).toContainText(
      '“remarks”',
    )
    await page.getByRole('link', { name: 'Open the constellation' }).click()
    await expect(page).toHaveURL(/\/constellations\/[0-9a-z]{22}$/)
    await page.goto('/constellations/import')
    await bring(page, 'kinds.csv', 'name,kind\nElders,Chieftain\n')
    await page.getByRole('button', { name: 'Make this constellation' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'What is not taken over' })).toContainText(
      '“Chieftain”; one party becomes “Other”.',
    )
  })
})
