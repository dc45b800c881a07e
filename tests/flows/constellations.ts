import { expect, type Page } from '@playwright/test'

export const home = (page: Page) => page.goto('/')

/** The way to a constellation from its card on the home screen. */
export const onHome = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).getByRole('link')

/** Makes a constellation from the home screen and resolves to its id when its map is open and saved. */
export async function makeConstellation(page: Page, name: string): Promise<string> {
  await home(page)
  await page.getByRole('link', { name: 'New constellation' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Make it' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeAttached()
  return idInAddress(page)
}

/** The id of the constellation whose page is open. */
export function idInAddress(page: Page): string {
  const [, id] = /\/constellations\/([^/?]+)/.exec(page.url()) ?? []
  if (!id || id === 'new') throw new Error(`No constellation is open at ${page.url()}`)
  return id
}

type Part =
  | 'Map'
  | 'Check'
  | 'Results'
  | 'Reflections and actions'
  | 'Rounds'
  | 'Workshops'
  | 'Versions'
  | 'Report'
  | 'Manage'

/** Goes to another part of the open constellation by its tab. */
export async function goTo(page: Page, part: Part): Promise<void> {
  const tab = page
    .getByRole('navigation', { name: 'Parts of this constellation' })
    .getByRole('link', { name: part, exact: true })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-current', 'page')
}

/** What a form said it has done. */
export const expectSaid = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
