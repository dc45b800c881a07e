import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf, promiseOfPlan } from '@/model/rounds/check-plan'
import { codeAsTyped, codeInHalves, codeLength, codeOfBytes } from '@/model/rounds/code'
import { answeredMark, emptySheet, marksIn } from '@/model/rounds/sheet'
import { aHealthCheck, anInvitee, aPlan } from '../builders/an-asked-round'

const everywhere = () => true
const many = Array.from({ length: 12 }, () => anInvitee('r'))
const today = '2026-11-22'

test('ROUND-1 a plan with all it needs has no fault, and each fault is named', () => {
  const faults = (plan: Parameters<typeof aPlan>[0], asked = many, isThere = everywhere) =>
    faultsOf(aPlan(plan), aHealthCheck(), asked, today, isThere)
  expect(faults({})).toEqual([])
  expect(faults({ until: today })).toEqual([])
  expect(faults({ subjects: [] })).toEqual(['no-subject'])
  expect(faults({}, many, () => false)).toEqual(['subject-gone'])
  expect(faults({}, [])).toEqual(['nobody-asked'])
  expect(faults({ until: '2026-11-21' })).toEqual(['until-past'])
  expect(faults({ perspectives: ['organisation'] })).toEqual(['perspective-not-asked'])
  expect(faults({ breakdown: { by: 'group', groups: ['North', 'South'] } })).toEqual(['group-not-named'])
})

test('ROUND-2 the threshold is at least 5, and 10 where people who use the service are asked', () => {
  const faults = (threshold: number, perspectives: ('team' | 'service-user')[]) =>
    faultsOf(aPlan({ threshold, perspectives }), aHealthCheck(), many, today, everywhere)
  expect(faults(5, ['team'])).toEqual([])
  expect(faults(9, ['team', 'service-user'])).toEqual(['threshold-too-low'])
  expect(faults(10, ['team', 'service-user'])).toEqual([])
})

test('ROUND-3 a round promises what it can, and no more than its questionnaire means', () => {
  const promise = (asked = many, privacy: 'anonymous' | 'confidential' = 'anonymous') =>
    promiseOfPlan(aPlan({ breakdown: { by: 'perspective' } }), { ...aHealthCheck(), privacy }, asked)
  expect(promise()).toEqual({ kind: 'anonymous' })
  expect(promise(many, 'confidential')).toEqual({ kind: 'confidential', because: 'asked-confidentially' })
  expect(promise(many.slice(0, 3))).toEqual({ kind: 'confidential', because: 'too-few-asked' })
  expect(promise([...many, anInvitee('r', { perspective: 'service-user' })])).toEqual({
    kind: 'confidential',
    because: 'only-one-could-be-meant',
  })
})

test('ROUND-13 several choices are counted option by option, and one answer of a scale only once', () => {
  const [section] = aHealthCheck().sections
  const [question] = section?.questions ?? []
  if (!question || !('options' in question) || !section) throw new Error('no question')
  const several = {
    ...aHealthCheck(),
    sections: [{ ...section, questions: [{ ...question, kind: 'choices' as const }] }],
  }
  const sheet = {
    ...emptySheet,
    chosen: { constellation: { [question.id]: ['partly', 'in-place', 'partly', 'no'] } },
  }
  const options = (instrument: typeof several) =>
    marksIn(sheet, instrument, ['constellation']).map(({ option }) => option)
  expect(options(several)).toEqual(['partly', 'in-place', answeredMark])
  expect(marksIn(sheet, aHealthCheck(), ['constellation']).map(({ option }) => option)).toEqual(['partly'])
  expect(marksIn(sheet, several, ['party:p'])).toEqual([])
})

test('ROUND-20 a code is read however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), bytes => {
      const code = codeOfBytes(bytes)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
      const typed = codeInHalves(code)
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .replace(' ', ' - ')
      expect(codeAsTyped(typed)).toBe(code)
    }),
  )
  expect(codeOfBytes(new Uint8Array(5))).toBe('0'.repeat(codeLength))
  for (const typed of ['', '1234567', '123456789', 'ABCDEFGU', 'ABCD€FGH'])
    expect(codeAsTyped(typed)).toBeUndefined()
})
