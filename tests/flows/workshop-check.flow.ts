import { answerByForm, comeByForm, type FormGuest } from './by-form'
import { expect, expectAxeClean, signIn, test } from './place'
import { openAWorkshop, press, stage, takeSeatBy } from './workshop-place'

test.use({ workspace: 'Twelve people’s team' })
test.describe.configure({ timeout: 240_000 })

test('FLOW-163 a check that twelve answer in the room is revealed on the desk, the projector and a phone, and stands in the record and the results', async ({
  someone,
  place,
}) => {
  const desk = await someone()
  const screen = await someone({ viewport: { width: 1920, height: 1080 } })
  const phone = await someone({ viewport: { width: 390, height: 844 } })
  for (const page of [desk, screen]) await signIn(page, place.owner)
  const code = await openAWorkshop(desk, place.exampleId)
  const people: FormGuest[] = []
  for (let nth = 0; nth < 12; nth += 1) people.push(await comeByForm(place.server.url, code))
  await takeSeatBy(phone, code)
  // Whoever mostly looks takes more time, or their page hides itself.
  await press(phone, 'Give me more time')
  await press(desk, 'Let all 13 in')
  await press(desk, 'Begin with: Arrive')
  const address = new URL(desk.url()).pathname
  await screen.goto(`${address}/screen`)

  await desk
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button', { name: /^Check, Safety first/ })
    .click()
  await expect(phone.getByRole('button', { name: 'Start' })).toBeVisible({ timeout: 20_000 })
  await expect(desk.getByRole('main')).toContainText('Not enough answers yet')
  await Promise.all(
    people.map((person, nth) =>
      answerByForm(person, (options, question) =>
        question === 3 && nth % 3 === 0 ? (options[2] ?? '') : (options[(nth + question) % 2] ?? ''),
      ),
    ),
  )
  for (const person of people) await person.close()
  await expect(desk.getByRole('main')).toContainText('12 people have answered.', { timeout: 20_000 })
  await expect(phone.getByRole('main')).not.toContainText('What came out')

  await desk.getByText('Show what came out').click()
  await press(desk, 'Yes, close and show it')
  await expect(phone.getByRole('heading', { name: 'What came out' })).toBeVisible({ timeout: 20_000 })
  await expect(phone.getByRole('main')).toContainText(/Safety is/)
  await expect(screen.getByRole('main')).toContainText(/Safety is/, { timeout: 20_000 })
  await expect(desk.getByRole('main')).toContainText(/Safety is/)
  for (const page of [desk, screen, phone])
    await expect(page.getByText('What needs attention first')).toBeVisible()
  for (const page of [desk, screen, phone]) await expectAxeClean(page)

  await desk.getByText('End it for everyone').click()
  await press(desk, 'Yes, end it')
  await expect(stage(phone)).toHaveText('The workshop is over', { timeout: 20_000 })
  await expect(desk.getByRole('main')).toContainText(/Safety is/)
  await expectAxeClean(desk)
  await desk.getByRole('link', { name: 'See the whole result' }).click()
  await expect(desk.getByRole('main')).toContainText(/Safety is/)
})
