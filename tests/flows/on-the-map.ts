import { expect, type Page } from '@playwright/test'

export type Size = 'one' | 'some' | 'many'

export const theMap = (page: Page) => page.getByRole('region', { name: 'Map of the constellation' })
export const details = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

/** Nothing is waiting to be stored any more. */
export const expectSaved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()

export async function openMap(page: Page, id: string): Promise<void> {
  await page.goto(`/constellations/${id}`)
  await expectSaved(page)
}

/** A party on the map; its name for those who listen tells kind and size. */
export const party = (page: Page, name: string) =>
  theMap(page).getByRole('button', { name: new RegExp(`^${name}, `) })

/** A relationship on the map, by the two it connects. */
export const relationship = (page: Page, from: string, to: string) =>
  theMap(page).getByRole('button', { name: new RegExp(`^Relationship: ${from}, .* connected to ${to}, `) })

/** Adds a party of a kind and names it. */
export async function addParty(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Add a party' }).click()
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
  await write(page, 'Name of the role', name)
  await expect(party(page, name)).toBeVisible()
}

/** Writes into a field of the details and leaves it. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  const box = details(page).getByLabel(field)
  await box.fill(text)
  await box.blur()
}

export async function selectParty(page: Page, name: string): Promise<void> {
  await party(page, name).click()
  await expect(details(page).getByLabel('Name of the role')).toHaveValue(name)
}

export async function selectRelationship(page: Page, from: string, to: string): Promise<void> {
  await relationship(page, from, to).click()
  await expect(details(page).getByRole('heading', { name: 'Relationship', exact: true })).toBeVisible()
}

/** Chooses how many people the selected party stands for. */
export const setSize = (page: Page, size: Size) => choose(page, 'How many people it stands for', size)

/** Chooses how many there are at one end of the selected relationship. */
export const setSizeAt = (page: Page, party: string, size: Size) => choose(page, `How many: ${party}`, size)

export const sizeAt = (page: Page, party: string, size: Size) =>
  details(page)
    .getByRole('group', { name: `How many: ${party}` })
    .getByRole('radio', { name: size })

async function choose(page: Page, group: string, size: Size): Promise<void> {
  const choice = details(page).getByRole('group', { name: group })
  await choice.getByText(size, { exact: true }).click()
  await expect(choice.getByRole('radio', { name: size })).toBeChecked()
}

/** Connects two parties by the dialog and leaves the relationship selected. */
export async function connect(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Connect', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Connect two parties' })
  for (const [end, name] of [
    ['From', from],
    ['To', to],
  ] as const) {
    const list = dialog.getByLabel(end, { exact: true })
    const value = await list.getByRole('option', { name }).getAttribute('value')
    await list.selectOption(value)
  }
  await dialog.getByRole('button', { name: 'Connect' }).click()
  await expect(dialog).toBeHidden()
  await expect(relationship(page, from, to)).toBeAttached()
}

export const undo = (page: Page) => page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click()
export const redo = (page: Page) => page.getByRole('toolbar').getByRole('button', { name: 'Redo' }).click()
