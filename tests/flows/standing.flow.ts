import type { Page } from '@playwright/test'
import { expectFocusSeen, press, tabTo } from './by-keyboard'
import { exportedFrom } from './exported'
import { details, expectSaved, openMap, party, selectParty, theMap } from './on-the-map'
import { expect, expectAxeClean, test } from './place'

const people = 'People using the service'
const clinic = 'Sexual health clinic'

const rings = (page: Page) => theMap(page).locator('.map-rings ellipse')
const standsBack = (page: Page, name: string) => party(page, name).locator('[data-faded=true]')
const part = (page: Page, title: string) =>
  details(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

const expectStanding = (page: Page, names: string) =>
  expect(details(page).getByText(`You stand at ${names}.`, { exact: true })).toBeVisible()

async function expectWhole(page: Page) {
  await expect(rings(page)).toHaveCount(0)
  await expect(details(page).getByText('You stand at')).toHaveCount(0)
  await expect(theMap(page).locator('[data-faded=true]')).toHaveCount(0)
}

/** How far a party stands from where one stands, on the screen. */
async function away(page: Page, name: string) {
  const [one, middle] = [await party(page, name).boundingBox(), await party(page, people).boundingBox()]
  return Math.hypot((one?.x ?? 0) - (middle?.x ?? 0), (one?.y ?? 0) - (middle?.y ?? 0))
}

test('FLOW-90 by mouse one stands on a party, sees rings and sentences, goes on to another and is led back to a map that nobody moved', async ({
  signedIn: page,
  place,
}) => {
  await openMap(page, place.exampleId)
  const before = await exportedFrom(page, place.exampleId)
  await selectParty(page, people)
  await details(page).getByRole('button', { name: 'Stand here' }).click()
  await expectStanding(page, people)
  await expect(rings(page).first()).toBeAttached()
  await expect(theMap(page).locator('.connect-handle')).toHaveCount(0)
  await expect(standsBack(page, clinic)).toBeAttached()
  await expect(standsBack(page, 'Refuge team')).toHaveCount(0)
  await expect(part(page, 'In touch directly')).toContainText(
    'You and Helpline and chat team are in touch: live chat, phone, text',
  )
  await expect(part(page, 'Through others')).toContainText('Through Outreach team you reach')
  await expect(part(page, 'Not open now')).toContainText(
    'Your relationship with Friends and family is paused.',
  )
  await expect(part(page, 'Out of reach')).toContainText(clinic)
  await expect
    .poll(async () => (await away(page, 'Police safeguarding unit')) > (await away(page, 'Outreach team')))
    .toBe(true)
  await expectAxeClean(page)

  await part(page, 'In touch directly').getByRole('button', { name: 'Stand at Outreach team' }).click()
  await expectStanding(page, 'Outreach team')
  await details(page).getByRole('button', { name: 'Back to the whole map' }).click()
  await expectWhole(page)
  await expect(theMap(page).locator('.connect-handle')).toBeVisible()
  await expectSaved(page)
  expect(await exportedFrom(page, place.exampleId)).toEqual(before)
})

test('FLOW-91 by keyboard one stands on a party and on a group, chooses a perspective, and is back at the whole with one key', async ({
  signedIn: page,
  place,
}) => {
  await openMap(page, place.exampleId)
  await party(page, people).focus()
  await press(page, 's')
  await expectStanding(page, people)
  const known = details(page).getByLabel('What is known here')
  await tabTo(page, known)
  await known.selectOption('What a service user would know')
  await expect(details(page).getByText(/^An approximation: only the relationships/)).toBeVisible()
  await expect(part(page, 'Not known from here')).toContainText('Police safeguarding unit')
  await expect(standsBack(page, 'Police safeguarding unit')).toBeAttached()
  await press(page, 'Escape')
  await expectWhole(page)
  await expectFocusSeen(page)

  await party(page, 'Refuge team').focus()
  await press(page, 'Space')
  await party(page, 'Outreach team').focus()
  await press(page, 'Shift+Space', 's')
  await expectStanding(page, 'Refuge team, Outreach team')
  await expect(part(page, 'In touch directly')).toContainText('Police safeguarding unit')
  await expect(part(page, 'In touch directly')).toContainText('Children and young people')
  await press(page, 'Escape')
  await expectWhole(page)
  await expect(party(page, 'Outreach team')).toBeFocused()
})

/** Parties within reach that stand over an edge of the map, or whose shown name does. */
const cutNames = (page: Page) =>
  theMap(page).evaluate(map => {
    const view = map.getBoundingClientRect()
    return [...map.querySelectorAll('.party[data-faded=false]')].flatMap(one => {
      const box = one.getBoundingClientRect()
      const name = one.querySelector('.party-name')
      const isHidden =
        name === null || getComputedStyle(name).opacity === '0' || name.matches('[data-hidden=true]')
      const boxes = isHidden ? [box] : [box, name.getBoundingClientRect()]
      const isIn = boxes.every(
        ({ left, right, top, bottom }) =>
          left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom,
      )
      return isIn ? [] : [name?.textContent ?? 'a party']
    })
  })

test('FLOW-92 on a phone one chooses where to stand, and everyone within reach is in view with their name', async ({
  signedIn: page,
  place,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, place.exampleId)
  await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Map' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Details', exact: true }).click()
  await page
    .getByRole('group', { name: 'Beside the map' })
    .getByRole('button', { name: 'Standpoint' })
    .click()
  const where = details(page).getByLabel('Where to stand')
  await where.selectOption(await where.getByRole('option', { name: people }).getAttribute('value'))
  await expectStanding(page, people)
  await expect(part(page, 'In touch directly')).toContainText('You and Helpline and chat team are in touch')
  await details(page).getByRole('button', { name: 'Close details' }).click()
  await expect.poll(() => cutNames(page)).toEqual([])
})
