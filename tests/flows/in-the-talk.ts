import { expect, type Page } from '@playwright/test'

const reflections = (page: Page) => page.getByRole('region', { name: 'Reflections', exact: true })
const actions = (page: Page) => page.getByRole('region', { name: 'Actions', exact: true })

/** Writes a reflection on the whole, begun from a prompt. */
export async function reflect(page: Page, prompt: string, text: string): Promise<void> {
  await reflections(page).getByRole('radio', { name: prompt }).check()
  await reflections(page).getByLabel('Your reflection').fill(text)
  await reflections(page).getByRole('button', { name: 'Add the reflection' }).click()
  await expect(reflections(page).getByRole('listitem').filter({ hasText: text })).toContainText(prompt)
}

/** Writes down what will be done, by which role and by when (`YYYY-MM-DD`). */
export async function decide(page: Page, what: string, role: string, due: string): Promise<void> {
  await actions(page).getByLabel('What will be done').fill(what)
  await actions(page).getByLabel('Which role does it').fill(role)
  await actions(page).getByLabel('By when').fill(due)
  await actions(page).getByRole('button', { name: 'Add the action' }).click()
  await expect(actions(page).getByRole('listitem').filter({ hasText: what })).toContainText(role)
}
