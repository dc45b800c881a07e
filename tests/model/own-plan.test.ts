import { expect, test } from 'vitest'
import { isAuthor } from '@/model/access/own-plan'
import { roles } from '@/model/access/role'
import { answeredIn, partsShown, sectionInFields } from '@/model/plans/own-plan'
import { anOwnPlan } from '../builders/an-own-plan'

const plan = anOwnPlan()
const [first, later] = plan.instrument.sections

test('PLAN-2 no role opens a plan, only being its author in its workspace does', () => {
  for (const role of roles) {
    expect(isAuthor({ accountId: 'somebody', workspaceId: 'somewhere', role }, plan)).toBe(true)
    expect(isAuthor({ accountId: 'another', workspaceId: 'somewhere', role }, plan)).toBe(false)
    expect(isAuthor({ accountId: 'somebody', workspaceId: 'elsewhere', role }, plan)).toBe(false)
  }
})

test('PLAN-3 what is shown holds the shown parts and nothing of the rest', () => {
  const answers = {
    'own-words': { chosen: [], words: 'mornings are hard' },
    'later-words': { chosen: [], words: 'the sea' },
  }
  const shown = partsShown({ ...plan, answers }, ['later', 'no-such'])
  expect(shown.instrument.sections.map(({ id }) => id)).toEqual(['later'])
  expect(shown.answers).toEqual({ 'later-words': answers['later-words'] })
  expect(JSON.stringify(shown)).not.toContain('mornings')
})

test('PLAN-6 a part holds only what its questions offer, whatever was sent', () => {
  if (!first || !later) throw new Error('the builder has changed')
  const sent = { welcome: 'perhaps', 'own-words': 'a\r\nb', 'later-words': 'else', constructor: 'x' }
  const part = sectionInFields(first, sent)
  expect(part).toEqual({ welcome: { chosen: [], words: '' }, 'own-words': { chosen: [], words: 'a\nb' } })
  expect(sectionInFields(first, { welcome: 'yes' }).welcome).toEqual({ chosen: ['yes'], words: '' })
  expect(answeredIn(part, first)).toBe(1)
  expect(sectionInFields(later, { 'later-words': 'x'.repeat(5000) })['later-words']?.words).toHaveLength(4000)
})
