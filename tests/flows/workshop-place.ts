import type { Page } from '@playwright/test'
import { expect } from './place'

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()
export const stage = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

/** Prepares a workshop of ninety minutes over a constellation, begins it and opens its door; gives the code that people type. */
export async function openAWorkshop(desk: Page, constellationId: string): Promise<string> {
  await desk.goto(`/constellations/${constellationId}/workshops`)
  await desk.getByRole('link', { name: /Prepare (the first|a) workshop/ }).click()
  await desk.getByLabel('Name', { exact: true }).fill('Autumn workshop')
  await desk.getByRole('radio', { name: /Ninety minutes/ }).check()
  await press(desk, 'Save')
  await press(desk, 'Begin the workshop')
  await press(desk, 'Open the door')
  await expect(desk.getByText('The door is open')).toBeVisible()
  return (
    (await desk
      .getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
      .first()
      .textContent()) ?? ''
  )
}

/** Types a workshop’s code and takes the first name that is offered. */
export async function takeSeatBy(page: Page, code: string): Promise<string> {
  await page.goto('/here')
  await page.getByLabel('Your code').fill(code)
  await press(page, 'Go on')
  await press(page, 'I am safe to go on')
  await expect(stage(page)).toHaveText('Choose a name for today')
  const first = page.getByRole('radio').first()
  const name = (await first.getAttribute('value')) ?? ''
  await first.check()
  await page.getByLabel('I work or volunteer in it').check()
  await press(page, 'Go in')
  await expect(stage(page)).toHaveText(`You are ${name}`)
  return name
}

/** Slow 3G: 400 kbit/s, and 400 ms until anything arrives. */
export async function onASlowLine(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const speed = (400 * 1024) / 8
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: speed,
    uploadThroughput: speed,
  })
}
