import type { Page } from '@playwright/test'
import { expect, expectAxeClean, signIn, test } from './place'
import { openAWorkshop, press, stage, takeSeatBy } from './workshop-place'

test.use({ workspace: 'Map readers’ team' })
test.describe.configure({ timeout: 240_000 })

const seen = (page: Page) => page.locator('.picture svg').getAttribute('viewBox')
const party = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const told = (page: Page) => page.locator('#picked')

async function middleOf(page: Page, name: string): Promise<readonly [number, number]> {
  const box = await party(page, name).locator('path').first().boundingBox()
  if (!box) throw new Error(`${name} is not on the map.`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** The picture stands still: what moved has come to rest. */
async function atRest(page: Page): Promise<void> {
  let before: string | null = ''
  await expect(async () => {
    const now = await seen(page)
    const isStill = now === before
    before = now
    expect(isStill).toBe(true)
  }).toPass()
}

async function lead(desk: Page, to: string, act: string): Promise<void> {
  await desk.getByLabel('On the map').selectOption({ label: to })
  await press(desk, act)
}

test('PART-79 PART-80 PART-81 the map is read by touch, mouse and keyboard, keeps its place, and follows the room', async ({
  someone,
  place,
}) => {
  const robin = await someone()
  const touch = await someone({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const mouse = await someone({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const plain = await someone({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false })
  await signIn(robin, place.owner)
  const code = await openAWorkshop(robin, place.exampleId)
  for (const page of [touch, mouse, plain]) await takeSeatBy(page, code)
  await press(robin, 'Let all 3 in')
  await press(robin, 'Begin with: Arrive')
  await expect(stage(touch)).toHaveText('Arrive', { timeout: 20_000 })
  await press(robin, 'Next: Look at the map')
  for (const page of [touch, mouse]) {
    await expect(stage(page)).toHaveText('Look at the map', { timeout: 20_000 })
    await press(page, 'See it as a map')
    await atRest(page)
  }

  const [x, y] = await middleOf(touch, 'Refuge team')
  await touch.touchscreen.tap(x, y)
  await expect(told(touch)).toContainText('Refuge team')
  await expect(told(touch)).toContainText('Interpreters')
  await told(touch)
    .getByRole('button', { name: /Interpreters/ })
    .tap()
  await expect(told(touch)).not.toContainText('Connect this with another')
  await touch.getByRole('button', { name: 'Closer' }).tap()
  await atRest(touch)

  const [from, down] = await middleOf(mouse, 'Outreach team')
  const whole = await seen(mouse)
  await press(mouse, 'Closer')
  const close = await seen(mouse)
  expect(close).not.toBe(whole)
  await mouse.mouse.move(from, down)
  await mouse.mouse.down()
  await mouse.mouse.move(from + 60, down + 20, { steps: 4 })
  await mouse.mouse.up()
  expect(await seen(mouse)).not.toBe(close)
  await expect(told(mouse)).toBeHidden()
  await press(mouse, 'All of it')
  expect(await seen(mouse)).toBe(whole)

  await party(mouse, 'Refuge team').focus()
  await mouse.keyboard.press('ArrowUp')
  await expect(party(mouse, 'Helpline and chat team')).toBeFocused()
  await mouse.keyboard.press('Enter')
  await expect(told(mouse)).toContainText('Helpline volunteers')
  await mouse.keyboard.press('+')
  const kept = await seen(mouse)
  await expectAxeClean(mouse)
  await expectAxeClean(touch)

  // News: somebody else’s party comes onto the map.
  await plain.reload()
  await press(plain, 'Add somebody who is missing')
  await plain.getByLabel('A role, not a name').fill('Night bus drivers')
  await press(plain, 'Put it on the map')
  await press(robin, '5 more minutes')
  await expect(mouse.locator('body')).not.toHaveAttribute('data-sign', '', { timeout: 20_000 })
  await expect(party(mouse, 'Night bus drivers')).toBeAttached({ timeout: 20_000 })
  expect(await seen(mouse)).toBe(kept)
  await expect(party(mouse, 'Helpline and chat team')).toBeFocused()
  await expect(told(mouse)).toContainText('Helpline volunteers')

  await press(mouse, 'Connect this with another')
  await expect(mouse.getByLabel('One', { exact: true }).locator('option:checked')).toHaveText(
    'Helpline and chat team',
  )
  await mouse.getByLabel('The other').selectOption('Night bus drivers')
  await press(mouse, 'Connect them')
  await expect(mouse.getByRole('main').getByRole('status')).toContainText('It is on the map now.')
  await expect(party(mouse, 'Night bus drivers')).toBeAttached()

  // The room’s eye is led, then everyone is called.
  await lead(robin, 'Board of trustees', 'Light it up')
  await expect(touch.getByRole('heading', { name: 'Look here' })).toBeVisible({ timeout: 20_000 })
  await atRest(touch)
  const lit = await seen(touch)
  await lead(robin, 'Friends and family', 'Call everyone there')
  await expect(touch.getByRole('heading', { name: 'Everyone is asked to look here' })).toBeVisible({
    timeout: 20_000,
  })
  await atRest(touch)
  expect(await seen(touch)).not.toBe(lit)
  await plain.reload()
  await expect(plain.getByRole('heading', { name: 'Everyone is asked to look here' })).toBeVisible()
  await expect(plain.getByRole('main')).toContainText('Friends and family')
  await press(plain, 'See it as a map')
  await expect(plain.getByRole('img', { name: 'The map' })).toBeVisible()
  await expectAxeClean(touch)
  await press(touch, 'See all of it')
  await expect(touch.getByRole('heading', { name: 'Everyone is asked to look here' })).toHaveCount(0)

  await press(robin, 'Next: Add what is missing')
  await expect(stage(touch)).toHaveText('Add what is missing', { timeout: 20_000 })
  await lead(robin, 'The whole map', 'Call everyone there')
  await expect(touch.getByText('All of the map')).toBeVisible({ timeout: 20_000 })
  await press(touch, 'Look at it')
  await expect(touch.getByRole('region', { name: 'The map' })).toBeVisible()
})
