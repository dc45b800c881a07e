import { expect, type Page } from '@playwright/test'

export type AnswerWord = 'In place' | 'Partly' | 'Not yet' | 'Don’t know' | 'Does not apply'

const safetyAndThemes = [
  'Safety',
  'Trust',
  'Choice',
  'Collaboration',
  'Empowerment',
  'Cultural consideration',
]

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const statements = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
export const statement = (page: Page, place: number) => statements(page).nth(place)

/** Chooses where one answers from and arrives at the first page of the check. */
export async function standAs(page: Page, perspective: string): Promise<void> {
  await expect(heading(page)).toHaveText('Where do you stand?')
  await page.getByRole('link', { name: new RegExp(`^${perspective}\\b`) }).click()
  await expectStep(page, 'Safety')
}

export const expectStep = (page: Page, theme: string) => expect(heading(page)).toHaveText(theme)

export const answer = (page: Page, place: number, word: AnswerWord) =>
  statement(page, place).getByRole('radio', { name: word, exact: true }).check()

export async function answerAll(page: Page, word: AnswerWord): Promise<void> {
  // The buttons come last: before them a page on a slow line may hold only some of its statements.
  await expect(page.getByRole('button', { name: 'Save and continue' })).toBeVisible()
  const count = await statements(page).count()
  for (let place = 0; place < count; place++) await answer(page, place, word)
}

export const saveAndContinue = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

/** Answers every theme from the one that is open to the last in one way, and arrives at the review. */
export async function answerTheRest(page: Page, from: string, word: AnswerWord): Promise<void> {
  for (const theme of safetyAndThemes.slice(safetyAndThemes.indexOf(from))) {
    await expectStep(page, theme)
    await answerAll(page, word)
    await saveAndContinue(page)
  }
  await expectStep(page, 'Look over your answers')
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByText('Your answers are sent. Thank you.')).toBeVisible()
}
