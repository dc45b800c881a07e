import { expect, type Page } from '@playwright/test'
import type { Addresses, State } from './a-state'
import { goTo } from './constellations'
import { answerAll, expectStep, saveAndContinue } from './in-a-check'
import { lineOf, showAs, theOutline } from './in-the-outline'
import { addParty, details, expectSaved, party, theMap } from './on-the-map'
import { workshopStates } from './workshop-states'

const people = 'People using the service'
const toolbar = (page: Page) => page.getByRole('toolbar')

const ready = (page: Page) => expectSaved(page)
const noParty = (page: Page) => expect(page.getByRole('heading', { name: /^Start with who/ })).toBeVisible()

async function selectFirst(page: Page) {
  await ready(page)
  await party(page, people).focus()
  await page.keyboard.press('Space')
  await expect(details(page).getByLabel('Name of the role')).toBeVisible()
}

async function selectLine(page: Page) {
  await ready(page)
  await theMap(page)
    .getByRole('button', { name: /^Relationship: / })
    .first()
    .focus()
  await page.keyboard.press('Space')
  await expect(details(page).getByLabel('How it stands')).toBeVisible()
}

async function selectEverything(page: Page) {
  await ready(page)
  await party(page, people).focus()
  await page.keyboard.press('Control+a')
  await expect(details(page).getByRole('button', { name: 'Delete these' })).toBeAttached()
}

async function showOutline(page: Page) {
  await ready(page)
  await showAs(page, 'Outline')
  await expect(lineOf(page, people)).toBeVisible()
}

async function showBothWithOneSelected(page: Page) {
  await ready(page)
  await showAs(page, 'Both')
  await lineOf(page, people).click()
  await expect(theOutline(page).getByRole('button', { name: 'Move up' })).toBeVisible()
}

async function showEmptyOutline(page: Page) {
  await ready(page)
  await showAs(page, 'Outline')
  await noParty(page)
}

/** Opens one of the ways to look that stand beside the map. */
async function openBeside(page: Page, name: string) {
  await ready(page)
  await page
    .getByRole('group', { name: 'Beside the map' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

async function findSomething(page: Page) {
  await openBeside(page, 'Find and filter')
  await details(page).getByRole('searchbox', { name: 'Find a party or relationship' }).fill('team')
  await expect(
    details(page)
      .getByRole('button', { name: /^Refuge team/ })
      .first(),
  ).toBeVisible()
}

async function filter(page: Page) {
  await openBeside(page, 'Find and filter')
  await page.getByRole('checkbox', { name: /^Strained/ }).check()
  await expect(theMap(page).getByText(/parties shown/)).toBeVisible()
}

async function standSomewhere(page: Page) {
  await openBeside(page, 'Standpoint')
  const where = details(page).getByLabel('Where to stand')
  await where.selectOption(await where.getByRole('option', { name: people }).getAttribute('value'))
  await expect(details(page).getByText(`You stand at ${people}.`)).toBeVisible()
}

async function showFinding(page: Page) {
  await openBeside(page, 'Findings')
  const show = details(page).getByRole('button', { name: /^Show on the map/ })
  await show.first().click()
  await expect(details(page).getByRole('button', { name: /^Show everything alike/ })).toBeVisible()
}

async function keepVersion(page: Page) {
  await page.getByLabel('Name').fill('Before the merger')
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The version is kept.' })).toBeVisible()
}

async function openVersion(page: Page) {
  await page.getByRole('link', { name: 'Before the merger', exact: true }).first().click()
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible()
}

/** Keeps a version, changes the map, and sets the two against each other. */
async function compareWithNow(page: Page) {
  await keepVersion(page)
  await goTo(page, 'Map')
  await ready(page)
  await addParty(page, 'Team', 'Helpline')
  await ready(page)
  await goTo(page, 'Versions')
  await page.getByRole('link', { name: 'Compare with now: Before the merger' }).click()
  await expect(page.getByRole('list', { name: 'What the marks mean' })).toBeVisible()
}

async function showVersionBeneath(page: Page) {
  await openBeside(page, 'Versions')
  await details(page).getByLabel('Show beneath the map').selectOption({ index: 1 })
  await expect(details(page).getByRole('list', { name: 'What the marks mean' })).toBeVisible()
}

async function openConnecting(page: Page) {
  await selectFirst(page)
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Connect two parties' })
  const to = dialog.getByLabel('To', { exact: true })
  await to.selectOption(await to.getByRole('option', { name: 'Refuge team' }).getAttribute('value'))
  await expect(dialog.getByLabel('Purpose')).toBeVisible()
}

async function openKeys(page: Page) {
  await ready(page)
  await party(page, people).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys on the map' })).toBeVisible()
}

async function openMenuOfKinds(page: Page) {
  await ready(page)
  await toolbar(page).getByRole('button', { name: 'Add a party' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

const openMenu = (page: Page) => page.locator('header summary').click()

async function signInWrongly(page: Page) {
  await page.getByLabel('E-mail address').fill('nobody@example.org')
  await page.getByLabel('Password', { exact: true }).fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
}

async function answerSafety(page: Page) {
  await answerAll(page, 'Partly')
  await page.getByText('Add a comment').first().click()
  await saveAndContinue(page)
  await expectStep(page, 'Trust')
}

async function makeLink(page: Page) {
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByLabel('The invitation link')).toBeVisible()
}

export const statesOutside: readonly State[] = [
  { name: 'sign-in', address: '/sign-in' },
  { name: 'sign-in with a fault', address: '/sign-in', bring: signInWrongly },
  { name: 'set-up with a wrong key', address: '/set-up?key=guessed' },
  { name: 'an invitation that is used up', address: '/join/guessed' },
  { name: 'the Model, outside', address: '/model' },
  { name: 'the guide, outside', address: '/guide' },
]

export const statesInWelsh: readonly State[] = [
  { name: 'sign-in in Welsh', address: '/sign-in' },
  { name: 'the Model in Welsh', address: '/model' },
]

/** The pages behind the sign-in, by room. `exampleId` is full of everything, `emptyId` of nothing. */
export const statesInside = {
  home: () => [
    { name: 'home with its menu open', address: '/', bring: openMenu },
    { name: 'a new constellation', address: '/constellations/new' },
    { name: 'bringing one in', address: '/constellations/import' },
    { name: 'people, with a new link', address: '/people', bring: makeLink },
    { name: 'the Model', address: '/model?as=team' },
    { name: 'the guide', address: '/guide' },
    { name: 'a template', address: '/constellations/new/refuge' },
    { name: 'no such template', address: '/constellations/new/nothing', status: 404 },
    { name: 'the questionnaires', address: '/questionnaires' },
    { name: 'a questionnaire', address: '/questionnaires/end-evaluation?as=team' },
    { name: 'writing a questionnaire', address: '/questionnaires/new?from=pulse' },
    { name: 'plans of one’s own', address: '/my-plans' },
    { name: 'not found', address: '/nowhere', status: 404 },
    { name: 'a constellation that is not there', address: '/constellations/nowhere', status: 404 },
  ],
  map: ({ example, empty }) => [
    { name: 'an empty map', address: empty, bring: noParty },
    { name: 'the map', address: example, bring: ready },
    { name: 'the map with its menu of kinds', address: example, bring: openMenuOfKinds },
    { name: 'the map with a party selected', address: example, bring: selectFirst },
    { name: 'the map with a relationship selected', address: example, bring: selectLine },
    { name: 'the map with everything selected', address: example, bring: selectEverything },
    { name: 'the map with something sought', address: example, bring: findSomething },
    { name: 'the map with a filter', address: example, bring: filter },
    { name: 'the map from where somebody stands', address: example, bring: standSomewhere },
    { name: 'the map with a finding shown', address: example, bring: showFinding },
    { name: 'the outline', address: example, bring: showOutline },
    { name: 'both side by side, with a party selected', address: example, bring: showBothWithOneSelected },
    { name: 'an empty outline', address: empty, bring: showEmptyOutline },
    { name: 'the dialog to connect', address: example, bring: openConnecting },
    { name: 'the dialog of keys', address: example, bring: openKeys },
  ],
  check: ({ example }) => [
    { name: 'what to check', address: `${example}/check` },
    { name: 'where to stand', address: `${example}/check/constellation` },
    {
      name: 'a step, after one answered',
      address: `${example}/check/constellation/team`,
      bring: answerSafety,
    },
    { name: 'the look over the answers', address: `${example}/check/constellation/team?step=review` },
    { name: 'what to check, with a draft', address: `${example}/check?news=saved` },
  ],
  outcome: ({ example, empty }) => [
    { name: 'results', address: `${example}/results` },
    { name: 'results about the whole as such', address: `${example}/results/constellation` },
    { name: 'no results yet', address: `${empty}/results` },
    { name: 'talk', address: `${example}/talk`, bring: ready },
    { name: 'talk with nothing said', address: `${empty}/talk`, bring: ready },
    { name: 'no version yet', address: `${empty}/versions` },
    { name: 'versions, with one just kept', address: `${example}/versions`, bring: keepVersion },
    { name: 'a version', address: `${example}/versions`, bring: openVersion },
    { name: 'report', address: `${example}/report` },
    { name: 'manage', address: `${example}/manage?done=renamed` },
    { name: 'taking it along', address: `${example}/export` },
    // These two leave something in what was empty.
    { name: 'a version compared with now', address: `${empty}/versions`, bring: compareWithNow },
    { name: 'the map with a version beneath it', address: empty, bring: showVersionBeneath },
  ],
  workshops: workshopStates,
} satisfies Record<string, (at: Addresses) => readonly State[]>
