import type { Page } from '@playwright/test'
import { press, type } from './by-keyboard'
import { lineOf, theOutline, tieLine } from './in-the-outline'
import { addParty, connect, details, party, redo, relationship, selectParty, undo, write } from './on-the-map'
import { expect } from './place'
import type { Hands } from './twenty-tasks'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Connect two parties' })

/** The details are the same beside either view. */
const inTheDetails = (page: Page) => ({
  write: (field: string, text: string) => write(page, field, text),
  choose: async (field: string, option: string) => {
    await details(page).getByLabel(field, { exact: true }).selectOption({ label: option })
  },
  tick: (option: RegExp) => details(page).getByRole('checkbox', { name: option }).check(),
  sizeOf: async (group: string, size: string) => {
    const choice = details(page).getByRole('group', { name: group })
    await choice.getByText(size, { exact: true }).click()
    await expect(choice.getByRole('radio', { name: size })).toBeChecked()
  },
  moreAboutItsPlace: async () => {
    const place = details(page).getByRole('group').filter({ hasText: 'More about its place' })
    if ((await place.getAttribute('open')) === null) await place.getByText('More about its place').click()
  },
})

const times = async (count: number, act: () => Promise<void>) => {
  for (let time = 0; time < count; time++) await act()
}

/** On the map: by pressing what is there, and by its keys. */
export function handsOnMap(page: Page): Hands {
  const shared = inTheDetails(page)
  const onParty = async (name: string, ...keys: string[]) => {
    await party(page, name).focus()
    await press(page, ...keys)
  }
  const findRelationship = async (from: string, to: string) => {
    await relationship(page, from, to).focus()
    await press(page, 'Space')
    await expect(details(page).getByLabel('How it stands')).toBeVisible()
  }
  return {
    ...shared,
    add: (kind, name) => addParty(page, kind, name),
    find: name => selectParty(page, name),
    findRelationship,
    connect: (from, to) => connect(page, from, to),
    moveRight: name => onParty(name, 'Space', 'ArrowRight', 'Shift+ArrowRight'),
    moveUp: async (name, places) => {
      await selectParty(page, name)
      await shared.moreAboutItsPlace()
      await times(places, () => details(page).getByRole('button', { name: 'Up in the outline' }).click())
    },
    placeWithin: async (name, holder) => {
      await selectParty(page, name)
      await shared.moreAboutItsPlace()
      await shared.choose('Part of', holder)
    },
    deleteParty: async name => {
      await onParty(name, 'Space', 'Delete')
      await expect(party(page, name)).toHaveCount(0)
    },
    deleteRelationship: async (from, to) => {
      await findRelationship(from, to)
      await press(page, 'Delete')
      await expect(relationship(page, from, to)).toHaveCount(0)
    },
    deleteTogether: async names => {
      for (const [place, name] of names.entries()) await onParty(name, place === 0 ? 'Space' : 'Shift+Space')
      await press(page, 'Delete')
      for (const name of names) await expect(party(page, name)).toHaveCount(0)
    },
    undo: () => undo(page),
    redo: () => redo(page),
  }
}

/** In the outline: by its keys. */
export function handsInOutline(page: Page): Hands {
  const shared = inTheDetails(page)
  const outline = theOutline(page)
  const onLine = async (name: string, ...keys: string[]) => {
    await lineOf(page, name).focus()
    await press(page, ...keys)
  }
  const find = async (name: string) => {
    await onLine(name, 'Enter')
    await expect(details(page).getByLabel('Name of the role')).toBeFocused()
    await expect(details(page).getByLabel('Name of the role')).toHaveValue(name)
  }
  return {
    ...shared,
    add: async (kind, name) => {
      await page.getByRole('toolbar').getByRole('button', { name: 'Add a party' }).focus()
      await press(page, 'Enter')
      await page.getByRole('menuitem', { name: kind, exact: true }).focus()
      await press(page, 'Enter')
      await expect(details(page).getByLabel('Name of the role')).toBeFocused()
      await type(page, name)
      await press(page, 'Enter')
      await expect(lineOf(page, name)).toBeVisible()
    },
    find: async name => {
      const search = outline.getByRole('searchbox')
      await search.focus()
      await type(page, name.toLowerCase())
      await expect(outline.getByRole('status')).toHaveText(/^(One party|\d+ parties) found$/)
      await find(name)
      await search.fill('')
    },
    findRelationship: async (from, to) => {
      await tieLine(page, from, to).focus()
      await press(page, 'Enter')
      await expect(details(page).getByLabel('How it stands')).toBeVisible()
    },
    connect: async (from, to) => {
      await onLine(from, 'c')
      const other = dialogOf(page).getByLabel('To', { exact: true })
      await other.focus()
      await type(page, to)
      await expect(dialogOf(page).getByRole('group', { name: `How many: ${to}` })).toBeVisible()
      await dialogOf(page).getByRole('button', { name: 'Connect' }).focus()
      await press(page, 'Enter')
      await expect(dialogOf(page)).toBeHidden()
      await expect(tieLine(page, from, to)).toBeVisible()
    },
    moveRight: async name => {
      await find(name)
      await shared.moreAboutItsPlace()
      await times(2, () => details(page).getByRole('button', { name: 'Right' }).press('Enter'))
    },
    moveUp: (name, places) => onLine(name, ...Array.from({ length: places }, () => 'Alt+ArrowUp')),
    placeWithin: async (name, holder) => {
      const lines = async () => outline.getByRole('heading', { level: 3 }).allInnerTexts()
      const placeOf = async (of: string) => (await lines()).findIndex(text => text.startsWith(of))
      await onLine(name)
      await times((await placeOf(holder)) - (await placeOf(name)), () => press(page, 'Alt+ArrowDown'))
      await press(page, 'Alt+Shift+ArrowRight')
      await expect(outline.getByRole('list', { name: `Parts of ${holder}` })).toContainText(name)
    },
    deleteParty: async name => {
      await onLine(name, 'Delete')
      await expect(lineOf(page, name)).toHaveCount(0)
    },
    deleteRelationship: async (from, to) => {
      await tieLine(page, from, to).focus()
      await press(page, 'Delete')
      await expect(tieLine(page, from, to)).toHaveCount(0)
    },
    deleteTogether: async names => {
      const several = outline.getByRole('checkbox', { name: 'Select several' })
      await several.press('Space')
      await press(page, 'Escape')
      for (const name of names) await onLine(name, 'Space')
      await press(page, 'Delete')
      for (const name of names) await expect(lineOf(page, name)).toHaveCount(0)
      await several.press('Space')
    },
    undo: () => press(page, 'Control+z'),
    redo: () => press(page, 'Control+Shift+z'),
  }
}
