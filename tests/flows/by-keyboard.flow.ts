import type { Page } from '@playwright/test'
import { arrowTo, enter, expectFocusSeen, press, tabTo, type, writeIn } from './by-keyboard'
import { expectStep, heading, statement } from './in-a-check'
import { details, expectSaved, party, relationship, theMap } from './on-the-map'
import { expect, test } from './place'
import { textOfReport } from './the-report'

test.use({ withExample: false, workspace: 'Without a mouse' })

const callers = 'People who call'
const helpline = 'Evening helpline'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function signInByKeyboard(page: Page, owner: { email: string; password: string }) {
  await page.goto('/sign-in')
  await writeIn(page, page.getByLabel('E-mail address'), owner.email)
  await writeIn(page, page.getByLabel('Password', { exact: true }), owner.password)
  await press(page, 'Enter')
  await expect(heading(page)).toHaveText('Your constellations')
}

async function makeByKeyboard(page: Page, name: string) {
  await enter(page, link(page, 'New constellation'))
  await expect(heading(page)).toHaveText('A new constellation')
  await writeIn(page, page.getByLabel('Name'), name)
  await press(page, 'Enter')
  await expectSaved(page)
}

/** The name field has the focus as soon as a party is added. */
async function nameIt(page: Page, name: string) {
  await expect(details(page).getByLabel('Name of the role')).toBeFocused()
  await expectFocusSeen(page)
  await type(page, name)
  await press(page, 'Enter')
  await expect(party(page, name)).toBeVisible()
}

async function addTwoParties(page: Page) {
  await enter(page, button(page, 'Add service users'))
  await nameIt(page, callers)
  await arrowTo(page, page.getByRole('group', { name: 'How many people it stands for' }), 'some')
  await enter(page, page.getByRole('toolbar').getByRole('button', { name: 'Add a party' }), { back: true })
  await expect(page.getByRole('menuitem', { name: 'Service user' })).toBeFocused()
  await press(page, 'Escape')
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Add a party' })).toBeFocused()
  await press(page, 'Enter', 'ArrowDown', 'ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Team', exact: true })).toBeFocused()
  await expectFocusSeen(page)
  await press(page, 'Enter')
  await nameIt(page, helpline)
}

/** From the panel back to the map by Escape, then by the map's own keys. */
async function connectThem(page: Page) {
  await press(page, 'Escape')
  await expect(party(page, helpline)).toBeFocused()
  await expectFocusSeen(page)
  await press(page, 'c')
  const dialog = page.getByRole('dialog', { name: 'Connect two parties' })
  await expect(dialog).toBeVisible()
  await expectFocusSeen(page)
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(party(page, helpline)).toBeFocused()
  await press(page, 'c')
  await tabTo(page, dialog.getByLabel('To', { exact: true }))
  await type(page, callers)
  await expect(dialog.getByRole('group', { name: `How many: ${callers}` })).toBeVisible()
  await enter(page, dialog.getByRole('button', { name: 'Connect' }))
  await expect(dialog).toBeHidden()
  await expectFocusSeen(page)
}

async function describeIt(page: Page) {
  await tabTo(page, relationship(page, helpline, callers))
  await press(page, 'Enter')
  const panel = details(page)
  await expect(panel.getByRole('radio', { checked: true }).first()).toBeFocused()
  await expectFocusSeen(page)
  await arrowTo(page, panel.getByRole('group', { name: `How many: ${callers}` }), 'many')
  await tabTo(page, panel.getByLabel('How it stands'))
  await type(page, 'Str')
  await expect(panel.getByLabel('How it stands')).toHaveValue('strained')
  await writeIn(page, panel.getByLabel('Purpose'), 'To be heard at any hour')
  await tabTo(page, panel.getByRole('checkbox', { name: /^Phone/ }))
  await press(page, 'Space')
  await expect(panel.getByRole('checkbox', { name: /^Phone/ })).toBeChecked()
  await expect(panel).toContainText(`${helpline}, some, are connected to ${callers}, many, by phone.`)
  await expectSaved(page)
}

async function answerSafety(page: Page) {
  await enter(page, details(page).getByRole('link', { name: 'Check its health' }), { back: true })
  await expect(heading(page)).toHaveText('Where do you stand?')
  await enter(page, page.getByRole('link', { name: /^Team member/ }))
  await expectStep(page, 'Safety')
  await tabTo(page, statement(page, 0).getByRole('radio', { name: 'In place' }))
  await press(page, 'Space', 'ArrowDown', 'ArrowDown')
  await expect(statement(page, 0).getByRole('radio', { name: 'Not yet' })).toBeChecked()
  await expectFocusSeen(page)
  await enter(page, statement(page, 0).getByText('Add a comment'))
  await writeIn(page, statement(page, 0).getByLabel('Your comment'), 'It shows on the bill.')
}

async function skipTheRestAndSend(page: Page) {
  for (const next of ['Trust', 'Choice', 'Collaboration', 'Empowerment', 'Cultural consideration']) {
    await enter(page, button(page, 'Save and continue'))
    await expectStep(page, next)
  }
  await enter(page, button(page, 'Save and continue'))
  await expectStep(page, 'Look over your answers')
  await enter(page, button(page, 'Send your answers'))
  await expect(page.getByRole('main')).toContainText('Safety is not in place here')
}

async function reflectAndDecide(page: Page) {
  await enter(page, link(page, 'Reflections and actions'))
  await expectSaved(page)
  await arrowTo(
    page,
    page.getByRole('group', { name: /^A question to begin with/ }),
    'Where might someone find themselves alone in it?',
  )
  await writeIn(page, page.getByLabel('Your reflection'), 'After ten nobody answers.')
  await enter(page, button(page, 'Add the reflection'))
  await expect(page.getByRole('listitem').filter({ hasText: 'After ten nobody answers.' })).toBeVisible()
  await expectFocusSeen(page)
  await writeIn(page, page.getByLabel('What will be done'), 'Say when the helpline is open')
  await enter(page, button(page, 'Add the action'))
  await expect(page.getByRole('listitem').filter({ hasText: 'Say when the helpline is open' })).toBeVisible()
  await expectFocusSeen(page)
}

test('FLOW-30 the whole main job is done without a mouse, and the focus is seen at every stop', async ({
  someone,
  place,
}) => {
  const page = await someone()
  await signInByKeyboard(page, place.owner)
  await makeByKeyboard(page, 'By keys alone')
  await addTwoParties(page)
  await connectThem(page)
  await describeIt(page)
  await answerSafety(page)
  await skipTheRestAndSend(page)
  await reflectAndDecide(page)
  await enter(page, link(page, 'Report'))
  await expect(heading(page)).toHaveText('Reports')
  const download = page.waitForEvent('download')
  await enter(page, button(page, 'Download report'))
  const report = await textOfReport(await download)
  for (const words of [
    'By keys alone',
    callers,
    helpline,
    'To be heard at any hour',
    'After ten nobody answers.',
  ])
    expect(report).toContain(words)
})

test('FLOW-31 on the map, deleting, undoing and closing by keys never lose the focus', async ({
  someone,
  place,
}) => {
  const page = await someone()
  await signInByKeyboard(page, place.owner)
  await makeByKeyboard(page, 'The focus stays')
  await addTwoParties(page)
  await press(page, 'Escape', '?')
  await expect(page.getByRole('dialog', { name: 'Keys on the map' })).toBeVisible()
  await press(page, 'Escape')
  await expect(party(page, helpline)).toBeFocused()
  await press(page, 'ArrowRight', 'Shift+ArrowDown')
  await expect(party(page, helpline)).toBeFocused()
  await press(page, 'Delete')
  await expect(party(page, helpline)).toHaveCount(0)
  await expectFocusSeen(page)
  await press(page, 'Control+z')
  await expect(party(page, helpline)).toBeVisible()
  await expectFocusSeen(page)
  await tabTo(page, party(page, callers))
  await press(page, 'Enter')
  await expect(details(page).getByLabel('Name of the role')).toBeFocused()
  await enter(page, details(page).getByRole('button', { name: 'Close details' }), { back: true })
  await expect(details(page)).toBeHidden()
  await expectFocusSeen(page)
  await tabTo(page, party(page, callers))
  await press(page, 'Enter')
  await enter(page, details(page).getByRole('button', { name: 'Delete this party' }))
  await expect(party(page, callers)).toHaveCount(0)
  await expectFocusSeen(page)
  await expect(theMap(page)).toBeVisible()
})
