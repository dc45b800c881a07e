// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { AboutThisCheck } from '@/components/check/about-this-check'
import { ElementQuestion } from '@/components/check/element-question'
import { ReviewTheme } from '@/components/check/review-theme'
import { StepProgress } from '@/components/check/step-progress'
import type { Answer } from '@/model/health/answer'
import { anElement, aTheme } from '../builders/an-edition'
import { draw, nameOf, the } from './check-screen'

const element = {
  ...anElement('safety-1'),
  wording: {
    ...anElement('safety-1').wording,
    team: { en: 'We agree safe times.' },
    'service-user': { en: 'I can pause.', cy: 'Gallaf oedi.' },
  },
}
const fields = { answer: 'answer.safety-1', comment: 'comment.safety-1' }

const question = (given: { answer?: Answer; comment?: string } = {}) => (
  <form>
    <ElementQuestion
      element={element}
      perspective="team"
      language="en"
      answer={given.answer}
      comment={given.comment ?? ''}
      fields={fields}
    />
  </form>
)

const formIn = (place: HTMLElement) => {
  const form = place.querySelector('form')
  if (!form) throw new Error('no form')
  return Object.fromEntries(new FormData(form))
}

test('CHECK-50 a question is a group named by its wording, with five plain answers and a way to skip', async () => {
  const place = await draw(question())
  const group = the(place, 'fieldset', 'We agree safe times.')
  const names = [...group.querySelectorAll('input')].map(nameOf)
  expect(names).toEqual(['In place', 'Partly', 'Not yet', 'Don’t know', 'Does not apply', 'Skip this one'])
})

test('CHECK-51 nothing is chosen until someone chooses, and an untouched question sends no answer', async () => {
  const place = await draw(question())
  expect(place.querySelectorAll('input:checked')).toHaveLength(0)
  expect(formIn(place)).toEqual({ 'comment.safety-1': '' })
})

test('CHECK-52 what was answered before stands chosen, and skipping it sends an empty answer', async () => {
  const place = await draw(question({ answer: 'not-yet' }))
  expect(formIn(place)['answer.safety-1']).toBe('not-yet')
  the(place, 'input', 'Skip this one').click()
  expect(formIn(place)['answer.safety-1']).toBe('')
})

test('CHECK-53 a comment is out of the way until it is wanted, and open where one was written', async () => {
  const folded = await draw(question())
  expect(folded.querySelector('details')?.open).toBe(false)
  const place = await draw(question({ comment: 'at night' }))
  expect(place.querySelector('details')?.open).toBe(true)
  const box = the(place, 'textarea', 'Your comment')
  expect(box.value).toBe('at night')
  const about = document.getElementById(box.getAttribute('aria-describedby') ?? '')
  expect(about?.textContent).toContain('shown without your name')
})

test('CHECK-54 a wording in the reader’s language is shown in it; one that is only in English says so and is marked', async () => {
  const ask = (perspective: 'team' | 'service-user') => (
    <ElementQuestion
      element={element}
      perspective={perspective}
      language="cy"
      answer={undefined}
      comment=""
      fields={fields}
    />
  )
  const welsh = await draw(ask('service-user'), 'cy')
  expect(welsh.querySelector('legend')?.textContent).toBe('Gallaf oedi.')
  const english = await draw(ask('team'), 'cy')
  expect(english.querySelector('legend')?.textContent).toBe('We agree safe times. (yn Saesneg)')
  expect(english.querySelector('legend [lang="en"]')?.textContent).toBe('We agree safe times.')
})

test('CHECK-55 the steps are told with their state, and the one shown now is marked', async () => {
  const steps = [
    { id: 'safety', name: 'Safety', answered: 6, of: 6 },
    { id: 'trust', name: 'Trust', answered: 2, of: 5 },
    { id: 'choice', name: 'Choice', answered: 0, of: 5 },
  ]
  const place = await draw(<StepProgress steps={steps} current="choice" />)
  the(place, 'nav', 'Steps of this check')
  expect([...place.querySelectorAll('li')].map(step => step.textContent)).toEqual([
    'Safety: all answered',
    'Trust: 2 of 5 answered',
    'Choice: you are here',
  ])
  expect(place.querySelector('[aria-current="step"]')?.textContent).toContain('Choice')
})

test('CHECK-56 the review shows each statement with its answer or that it was skipped, and urges nothing', async () => {
  const place = await draw(
    <ReviewTheme
      theme={aTheme('trust', ['trust-1', 'trust-2', 'trust-3'])}
      position={0}
      perspective="team"
      language="en"
      answers={{ 'trust-1': 'partly' }}
      comments={{ 'trust-1': 'at times' }}
      href="/back"
    />,
  )
  const facts = [...place.querySelectorAll('dd')].map(fact => fact.textContent)
  expect(facts).toEqual(['Partly', 'at times', 'Skipped', 'Skipped'])
  expect(the(place, 'a', 'Change: trust').getAttribute('href')).toBe('/back')
  expect(place.textContent).not.toMatch(/required|missing|incomplete|please/i)
})

test('CHECK-57 before the first question it is said that the check is not anonymous, how long it takes, and that all can be skipped or left', async () => {
  const place = await draw(<AboutThisCheck minutes={10} statements={31} />)
  for (const words of [
    'This check is not anonymous.',
    'In a small team they may still guess who answered.',
    'about 10 minutes',
    'You may skip any question',
    'You can leave at any time',
    'cannot be changed or taken back',
  ])
    expect(place.textContent).toContain(words)
})
