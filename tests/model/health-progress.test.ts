import { expect, test } from 'vitest'
import { measureProgress } from '@/model/health/progress'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'

const edition = anEdition()

test('HEALTH-60 every kind of answer counts, Safety stands first, unknown ids do not count', () => {
  const progress = measureProgress(edition, {
    'safety-1': 'dont-know',
    'safety-2': 'not-applicable',
    'trust-3': 'not-yet',
    nowhere: 'in-place',
  })
  expect(progress).toMatchObject({ answered: 3, of: 18 })
  expect(progress.themes.slice(0, 3)).toEqual([
    { themeId: 'safety', answered: 2, of: 3 },
    { themeId: 'trust', answered: 1, of: 3 },
    { themeId: 'choice', answered: 0, of: 3 },
  ])
})

test('HEALTH-61 the next theme is the first with an unanswered element', () => {
  const safety = answersToTheme(edition.foundation, 'in-place')
  expect(measureProgress(edition, {}).nextThemeId).toBe('safety')
  expect(measureProgress(edition, safety).nextThemeId).toBe('trust')
  const { 'safety-2': _, ...skipped } = answersToAll(edition, 'partly')
  expect(measureProgress(edition, skipped).nextThemeId).toBe('safety')
})

test('HEALTH-61 there is no next theme when all is answered', () => {
  expect(measureProgress(edition, answersToAll(edition, 'dont-know')).nextThemeId).toBeNull()
})
