import { expect, type Page } from '@playwright/test'

export const theOutline = (page: Page) => page.getByRole('region', { name: 'Outline' })

/** Shows the constellation as a map, as an outline or as both. */
export async function showAs(page: Page, view: 'Map' | 'Outline' | 'Both'): Promise<void> {
  const button = page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: view })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

/** The line of a party. */
export const lineOf = (page: Page, name: string) =>
  theOutline(page)
    .getByRole('heading', { name: new RegExp(`^${name} `) })
    .getByRole('button')

/** The line of a relationship beneath the first of the two. */
export const tieLine = (page: Page, from: string, to: string) =>
  theOutline(page)
    .getByRole('list', { name: `Relationships of ${from}`, exact: true })
    .getByRole('button', { name: new RegExp(` connected to ${to}, `) })
