import type { Page } from '@playwright/test'
import { goTo } from './constellations'
import { joinedBy } from './people'
import { expect, expectAxeClean, test } from './place'

test.use({ workspace: 'Rounds team' })
test.describe.configure({ timeout: 180_000 })

const expectNews = (page: Page, words: string) =>
  expect(page.getByRole('main').getByText(words, { exact: false }).first()).toBeVisible()

/** Makes codes of one kind and reads them where they are shown this once. */
async function makeCodes(
  page: Page,
  count: number,
  button: string,
  shown: RegExp,
): Promise<readonly string[]> {
  await page.getByLabel('How many').fill(String(count))
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(shown).first()).toBeVisible()
  const text = (await page.getByRole('main').textContent()) ?? ''
  return [...text.matchAll(/[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}/g)].map(([code]) => code)
}

async function planBaseline(page: Page) {
  await page.getByRole('link', { name: 'Plan the first round' }).click()
  const long = 'Baseline '.repeat(1200)
  await page.getByLabel('Name', { exact: true }).fill(long)
  await page.getByLabel('Last day').fill('2020-01-01')
  await page.getByRole('button', { name: 'Save the plan' }).click()
  await expectNews(page, 'This name is too long')
  await expectNews(page, 'This day is past')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(long)
  await expectAxeClean(page)
  await page.getByLabel('Name', { exact: true }).fill('Baseline, autumn')
  await page
    .getByLabel('Last day')
    .fill(new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Save the plan' }).click()
  await expectNews(page, 'The plan is saved')
}

async function answerByAccount(page: Page) {
  await page.goto('/')
  await page.getByRole('link', { name: 'Answer: Baseline, autumn' }).click()
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible()
  await expect(page.getByText('It is anonymous.')).toBeVisible()
  await expectAxeClean(page)
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByRole('radio', { name: 'Partly' }).first().check()
  await expectAxeClean(page)
  const look = page.getByRole('heading', { name: 'Look over your answers' })
  for (let step = 0; step < 8 && !(await look.isVisible()); step++) {
    const before = page.url()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.waitForURL(url => url.href !== before)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  await expect(look).toBeVisible()
  await expectAxeClean(page)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'You have answered' })).toBeVisible()
}

/** Reads what comes before the first question of somebody who came by a code, page by page. */
async function toFirstQuestion(page: Page) {
  const title = page.getByRole('heading', { level: 1 })
  await expect(page.getByRole('button', { name: 'Go to the questions' })).toBeVisible()
  while (!(await page.getByRole('radio').first().isVisible())) {
    const before = (await title.textContent()) ?? ''
    await page.getByRole('button', { name: 'Go to the questions' }).click()
    await expect(title).not.toHaveText(before)
  }
}

async function keyIn(page: Page, code: string) {
  await page.getByLabel('Code on the paper').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
}

test('FLOW-130 a manager runs a baseline: it is planned, answered by account, by code and on paper, and it closes', async ({
  someone,
  place,
}) => {
  const [owner, member, guest] = [await someone(), await someone(), await someone()]
  await joinedBy(place, owner, member, 'Mair')
  await owner.goto(`/constellations/${place.exampleId}`)
  await goTo(owner, 'Rounds')
  await expectAxeClean(owner)
  await planBaseline(owner)
  await expectAxeClean(owner)

  await owner.getByRole('link', { name: 'Choose people' }).click()
  await owner.getByRole('checkbox', { name: 'Mair' }).check()
  await owner.getByRole('checkbox', { name: 'Robin' }).check()
  await owner.getByRole('button', { name: 'Save who is asked' }).click()
  await expectNews(owner, 'Who is asked is saved')
  await owner.getByRole('link', { name: 'Choose people' }).click()
  const codes = await makeCodes(owner, 2, 'Make codes', /2 codes, shown this once/)
  expect(codes).toHaveLength(2)
  await expectAxeClean(owner)
  await owner.getByRole('link', { name: 'Baseline, autumn' }).click()
  await owner.getByRole('link', { name: 'Prepare paper' }).click()
  const [paper = ''] = await makeCodes(owner, 1, 'Make paper copies', /One copy, shown this once/)
  const copy = owner.getByRole('article')
  expect(await copy.getByText('In your own words, if you like:').count()).toBe(
    await copy.getByText('Does not apply', { exact: true }).count(),
  )
  await expectAxeClean(owner)
  await owner.getByRole('link', { name: 'Baseline, autumn' }).click()
  await expect(owner.getByText('It is anonymous.')).toBeVisible()
  await owner.getByRole('button', { name: 'Open the round' }).click()
  await expectNews(owner, 'The round is open')
  await expect(owner.getByText('Not enough answers yet to say how many')).toBeVisible()

  await answerByAccount(member)
  await member.goto('/')
  await expect(member.getByRole('link', { name: /^Answer:/ })).toHaveCount(0)

  await guest.goto('/here')
  await guest.getByLabel('Your code').fill(codes[0] ?? '')
  await guest.getByRole('button', { name: 'Go on' }).click()
  await guest.getByRole('button', { name: 'I am safe to go on' }).click()
  await guest.getByRole('button', { name: 'Start' }).click()
  await toFirstQuestion(guest)
  await guest.getByRole('radio', { name: 'Partly' }).check()
  await guest.getByRole('button', { name: 'Next' }).click()
  await guest.getByRole('button', { name: 'Look over and send' }).click()
  await guest.getByRole('button', { name: 'Send my answers' }).click()
  await expect(guest.getByRole('heading', { name: 'Thank you' })).toBeVisible()

  await owner.getByRole('link', { name: 'Paper: print it, key it in' }).click()
  await keyIn(owner, codes[0] ?? '')
  await expectNews(owner, 'This code is not one of this round’s paper copies')
  await keyIn(owner, paper.toLowerCase())
  await owner.getByRole('radio', { name: 'Not yet' }).first().check()
  await owner.getByText('Add something in your own words').first().click()
  await owner.getByLabel('Your own words').first().fill('Nobody rings back.')
  await expectAxeClean(owner)
  await owner.getByRole('button', { name: 'Count this paper' }).click()
  await expectNews(owner, 'The paper is counted')
  await keyIn(owner, paper)
  await expectNews(owner, 'This code has been used already')

  await owner.getByRole('link', { name: 'Baseline, autumn' }).click()
  await owner.getByText('Close the round').click()
  await owner.getByRole('button', { name: 'Yes, close it and make the result' }).click()
  await expectNews(owner, 'The round is closed, and its result is made')
  await expectAxeClean(owner)
  await owner.getByRole('link', { name: 'Read own words' }).click()
  await expectAxeClean(owner)
})

test('FLOW-131 a round is planned, opened and answered without script', async ({ someone, place }) => {
  const page = await someone({ javaScriptEnabled: false })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(place.owner.email)
  await page.getByLabel('Password', { exact: true }).fill(place.owner.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.goto(`/constellations/${place.exampleId}/rounds/new`)
  await page.getByLabel('Name', { exact: true }).fill('')
  await page.getByRole('radio', { name: 'Follow-up' }).check()
  await page.getByRole('button', { name: 'Save the plan' }).click()
  await expectNews(page, 'Give the round a name')
  await expect(page.getByRole('radio', { name: 'Follow-up' })).toBeChecked()
  await page.getByLabel('Name', { exact: true }).fill('Without script')
  await page.getByRole('button', { name: 'Save the plan' }).click()
  await expectNews(page, 'The plan is saved')
  await page.getByRole('link', { name: 'Choose people' }).click()
  await page.getByRole('checkbox', { name: 'Robin' }).check()
  await page.getByRole('button', { name: 'Save who is asked' }).click()
  await page.getByRole('link', { name: 'Choose people' }).click()
  expect(await makeCodes(page, 3, 'Make codes', /3 codes, shown this once/)).toHaveLength(3)
  await page.getByRole('link', { name: 'Without script' }).click()
  await expect(page.getByText('It is confidential, not anonymous.')).toBeVisible()
  await page.getByRole('button', { name: 'Open the round' }).click()
  await page.getByRole('link', { name: 'Answer', exact: true }).click()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByRole('radio', { name: 'In place' }).first().check()
  await page.getByRole('button', { name: 'Save and leave' }).click()
  await expectNews(page, 'Your answers so far are saved')
  await page.getByRole('link', { name: 'Answer', exact: true }).first().click()
  await page.getByRole('link', { name: 'Go on where you were' }).click()
  await expect(page.getByRole('radio', { name: 'In place' }).first()).toBeChecked()
})
