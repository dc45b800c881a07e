import type { Page } from '@playwright/test'
import { expect, expectAxeClean, signIn, test } from './place'
import { onASlowLine, openAWorkshop, press, stage, takeSeatBy } from './workshop-place'

test.use({
  workspace: 'Participants’ team',
  // A line that is cut on purpose is told on the console by the browser itself.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use([/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_IO_SUSPENDED/]),
})
test.describe.configure({ timeout: 300_000 })

/** Everything every state of a page has to keep: it fits, Exit is found where Exit is and reached first, the title and the address tell nothing. */
async function expectSound(page: Page, state: string): Promise<void> {
  const found = await page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>('button[value=exit]')
    const { left, top, width, height } = exit?.getBoundingClientRect() ?? new DOMRect()
    return {
      over: document.documentElement.scrollWidth - window.innerWidth,
      isUncovered: document.elementFromPoint(left + width / 2, top + height / 2) === exit,
      first: document.querySelector('a[href],button,input:not([type=hidden]),select,summary')?.textContent,
      title: document.title,
    }
  })
  expect(found, state).toEqual({ over: 0, isUncovered: true, first: 'Exit', title: 'Page' })
  expect(new URL(page.url()).pathname + new URL(page.url()).hash, state).toBe('/here')
}

const written = (page: Page) => page.getByRole('main').getByRole('status')

test('PART-64 PART-73 PART-76 PART-77 three people on phones go through a workshop: one without script on a small screen, one on a slow line', async ({
  someone,
  place,
}) => {
  const robin = await someone()
  const plain = await someone({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false })
  const slow = await someone({ viewport: { width: 390, height: 844 } })
  const usual = await someone({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const everyone = [plain, slow, usual]
  await signIn(robin, place.owner)
  const code = await openAWorkshop(robin, place.exampleId)
  await onASlowLine(slow)
  for (const page of everyone) await takeSeatBy(page, code)
  for (const page of everyone) await expectSound(page, 'the lobby')
  await expectAxeClean(usual)

  await press(robin, 'Let all 3 in')
  await expect(stage(usual)).toHaveText('You are in')
  await press(robin, 'Begin with: Arrive')
  for (const page of everyone) await expect(stage(page)).toHaveText('Arrive', { timeout: 40_000 })
  for (const page of everyone) await expectSound(page, 'a word')
  await expectAxeClean(usual)
  for (const [page, word] of [
    [plain, 'Hopeful'],
    [slow, 'Tired'],
  ] as const) {
    await page.getByLabel('Your word').fill(word)
    await press(page, 'Write it down')
    await expect(written(page)).toContainText('Only those who lead see it until all words are shown.')
  }
  await press(robin, 'Read the words')
  await expect(robin.getByText('Hopeful')).toBeVisible()
  await expect(slow.getByText('Hopeful')).toHaveCount(0)
  await press(robin, 'Show all words')
  await expect(slow.getByText('Hopeful')).toBeVisible({ timeout: 20_000 })

  await press(plain, 'See where the room is')
  await expect(plain.getByText('Hopeful')).toBeVisible()

  await press(robin, 'Next: Look at the map')
  await expect(stage(usual)).toHaveText('Look at the map')
  await expect(stage(plain)).toHaveText('Look at the map', { timeout: 40_000 })
  for (const page of everyone) await expectSound(page, 'the map')
  await expectAxeClean(usual)
  await press(plain, 'See it as a map')
  await expect(plain.getByRole('img', { name: 'The map' })).toBeVisible()
  await expectSound(plain, 'the map as a picture')
  await press(usual, 'Add somebody who is missing')
  await usual.getByLabel('A role, not a name').fill('Night bus drivers')
  await expectSound(usual, 'a form for the map')
  await expectAxeClean(usual)
  await press(usual, 'Put it on the map')
  await expect(written(usual)).toContainText('It is on the map now.')
  await expect(usual.getByText('Night bus drivers')).toBeVisible()

  await press(robin, 'Next: Add what is missing')
  await expect(stage(usual)).toHaveText('Add what is missing')
  await usual.getByLabel('Your note').fill('A quiet room')
  await usual.context().setOffline(true)
  await press(usual, 'Write it down')
  await expect(usual.getByRole('alert')).toContainText('This did not reach us.')
  await expectSound(usual, 'with the line down')
  await usual.context().setOffline(false)
  await expect(written(usual)).toContainText('Written. You can write another.', { timeout: 20_000 })
  await press(robin, 'Read the notes')
  await expect(robin.getByText('A quiet room')).toHaveCount(1)
  await usual.getByLabel('Your note').fill('Half a thought')
  await press(robin, 'Show all notes')
  await expect(usual.getByText('The room has moved on.')).toBeVisible()
  await expect(usual.getByLabel('Your note')).toHaveValue('Half a thought')
  await expectSound(usual, 'news while somebody writes')
  await expectAxeClean(usual)
  await press(usual, 'Go there')
  await expect(usual.getByRole('listitem').filter({ hasText: 'A quiet room' })).toBeVisible()

  await press(robin, 'Next: Check, Safety first')
  for (const page of everyone) await expect(stage(page)).toContainText('Health check', { timeout: 40_000 })
  await press(plain, 'Start')
  await press(plain, 'Go to the questions')
  await plain.getByLabel('Partly').check()
  await expectSound(plain, 'a question')
  await press(plain, 'Hand up')
  await expect(plain.getByLabel('Partly')).toBeChecked()
  await press(plain, 'Next')
  await press(plain, 'Look over and send')
  await press(plain, 'Send my answers')
  await expect(plain.getByRole('main')).toContainText('Sent. Others are still answering.')
  await press(usual, 'No, thank you')
  await expect(written(usual)).toContainText('You passed. That is fine.')

  await robin
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button', { name: /^Decide/ })
    .click()
  await robin.getByLabel('More to choose from, one on each line').fill('A night bus\nA quiet room')
  await press(robin, 'Open the vote')
  for (const page of everyone)
    await expect(page.getByRole('button', { name: 'Place my dots' })).toBeVisible({ timeout: 40_000 })
  await expectAxeClean(usual)
  for (const page of everyone) {
    await expectSound(page, 'a vote')
    await page.getByLabel('A night bus').selectOption('2')
    await press(page, 'Place my dots')
    await expect(written(page)).toContainText('Your dots are placed.')
  }
  await press(robin, 'Close the vote')
  await expect(usual.getByRole('listitem').filter({ hasText: 'A night bus' })).toContainText('6 dots', {
    timeout: 20_000,
  })

  await robin.getByText('End it for everyone').click()
  await press(robin, 'Yes, end it')
  await expect(stage(usual)).toHaveText('The workshop is over', { timeout: 20_000 })
  await press(plain, 'See where the room is')
  for (const page of everyone)
    await expect(stage(page)).toHaveText('The workshop is over', { timeout: 40_000 })
  await expectAxeClean(usual)
})
