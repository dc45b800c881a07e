import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '@/model/health/answer'
import { byPerspective } from '@/model/health/by-perspective'
import { countAll } from '@/model/health/counts'
import type { SubjectHealth, ThemeHealth } from '@/model/health/health'
import { judgeAll, judgeConstellation } from '@/model/health/judge-constellation'
import { judgeSubject } from '@/model/health/judge-subject'
import { partsOf } from '@/model/health/parts'
import type { Response } from '@/model/health/response'
import { anyResponses, aResponse } from '../builders/a-response'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition, aTheme, elementIds } from '../builders/an-edition'

const edition = anEdition()
const r1 = 'relationship:r1'
const judge = (...responses: Response[]) => judgeSubject(edition, r1, responses)
const answering = (answers: Response['answers']) => aResponse({ answers })
const levelsIn = (health: { foundation: ThemeHealth; themes: readonly ThemeHealth[] }) =>
  partsOf(health).flatMap(theme => [theme.level, ...theme.elements.map(({ level }) => level)])
const safetyWith = (first: Answer, second: Answer, third: Answer) =>
  judge(answering({ 'safety-1': first, 'safety-2': second, 'safety-3': third })).safety

describe('levels', () => {
  test("HEALTH-1 an element's level is the mean of what could be said", () => {
    const given: Answer[] = ['in-place', 'partly', 'not-yet', 'not-yet', 'dont-know', 'not-applicable']
    const health = judge(...given.map(answer => answering({ 'trust-1': answer })))
    expect(health.themes[0]?.elements[0]).toEqual({
      elementId: 'trust-1',
      counts: { 'in-place': 1, partly: 1, 'not-yet': 2, 'dont-know': 1, 'not-applicable': 1 },
      level: 0.375,
    })
    expect(health.responses).toBe(6)
  })

  test('HEALTH-2 what nobody could say has no level and weighs nothing in its theme', () => {
    const [trust, choice] = judge(
      answering({
        'trust-1': 'dont-know',
        'trust-2': 'partly',
        'trust-3': 'in-place',
        'choice-1': 'dont-know',
      }),
    ).themes
    expect(trust?.elements[0]?.level).toBeNull()
    expect(trust?.level).toBe(0.75)
    expect(choice?.level).toBeNull()
  })

  test('HEALTH-3 every level lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyResponses(edition), responses => {
        const levels = levelsIn(judgeConstellation(edition, responses)).filter(level => level !== null)
        expect(levels.every(level => level >= 0 && level <= 1)).toBe(true)
      }),
    )
  })

  test('HEALTH-4 one more "in place" never lowers a level', () => {
    fc.assert(
      fc.property(anyResponses(edition), fc.constantFrom(...elementIds(edition)), (responses, id) => {
        const before = levelsIn(judgeConstellation(edition, responses))
        const after = levelsIn(judgeConstellation(edition, [...responses, answering({ [id]: 'in-place' })]))
        for (const [index, level] of before.entries()) {
          if (level !== null) expect(after[index]).toBeGreaterThanOrEqual(level - 1e-9)
        }
      }),
    )
  })

  test('HEALTH-5 the order of responses does not matter', () => {
    const shuffled = anyResponses(edition).chain(responses =>
      fc.tuple(
        fc.constant(responses),
        fc.shuffledSubarray(responses, { minLength: responses.length, maxLength: responses.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([responses, others]) => {
        const [one, other] = [judgeConstellation(edition, responses), judgeConstellation(edition, others)]
        expect(other).toEqual(one)
        expect([...other.bySubject.keys()]).toEqual([...one.bySubject.keys()])
      }),
    )
  })

  test('HEALTH-6 answers follow element ids through versions', () => {
    const newer = anEdition({
      version: 2,
      foundation: aTheme('safety', ['safety-1', 'safety-2', 'safety-new']),
    })
    const health = judgeSubject(newer, r1, [answering(answersToTheme(edition.foundation, 'in-place'))])
    expect(health.foundation.elements.map(({ level }) => level)).toEqual([1, 1, null])
    expect(health.safety).toBe('not-known')
  })

  test('HEALTH-6 ids the edition does not have are passed over, also those every object has', () => {
    const odd = anEdition({ foundation: aTheme('safety', ['constructor', 'safety-2', 'safety-3']) })
    const health = judgeSubject(odd, r1, [answering({ 'safety-2': 'in-place', nowhere: 'not-yet' })])
    expect(health.foundation.elements.map(({ counts }) => countAll(counts))).toEqual([0, 1, 0])
    expect(health.safety).toBe('not-known')
    expect(judgeSubject(odd, r1, [answering({})]).responses).toBe(0)
  })

  test("HEALTH-6 another edition's answers are passed over", () => {
    const foreign = aResponse({ editionId: 'other', answers: answersToAll(edition, 'in-place') })
    expect(judge(foreign)).toMatchObject({ responses: 0, safety: 'not-checked' })
    expect(judgeConstellation(edition, [foreign])).toEqual(judgeConstellation(edition, []))
  })

  test('HEALTH-7 a response that answers nothing is not counted', () => {
    const empty = [answering({}), answering({ nowhere: 'in-place' })]
    expect(judge(...empty, answering({ 'trust-1': 'dont-know' })).responses).toBe(1)
    expect(judgeAll(edition, empty).size).toBe(0)
  })
})

describe('Safety', () => {
  test('HEALTH-10 one "not yet" makes Safety not in place, whatever the others say', () => {
    const safe = answering(answersToTheme(edition.foundation, 'in-place'))
    const health = judge(safe, safe, safe, answering({ 'safety-2': 'not-yet' }))
    expect(health.safety).toBe('not-in-place')
    expect(safetyWith('partly', 'not-yet', 'dont-know')).toBe('not-in-place')
  })

  test('HEALTH-10 one "partly" makes Safety partly in place, also where another is not known', () => {
    expect(safetyWith('in-place', 'partly', 'in-place')).toBe('partly')
    expect(safetyWith('in-place', 'partly', 'dont-know')).toBe('partly')
    expect(judge(answering({ 'safety-1': 'partly' })).safety).toBe('partly')
  })

  test('HEALTH-11 Safety is not known where an element is unanswered or anyone does not know', () => {
    const safe = answering(answersToTheme(edition.foundation, 'in-place'))
    expect(judge(answering({ 'safety-1': 'in-place', 'safety-2': 'in-place' })).safety).toBe('not-known')
    expect(judge(safe, answering({ 'safety-3': 'dont-know' })).safety).toBe('not-known')
  })

  test('HEALTH-11 an element one person skipped and another answered is answered', () => {
    const first = answering({ 'safety-1': 'in-place', 'safety-2': 'in-place' })
    expect(judge(first, answering({ 'safety-3': 'in-place' })).safety).toBe('in-place')
  })

  test('HEALTH-12 a Safety element that applies to nobody does not stand in the way', () => {
    expect(safetyWith('in-place', 'not-applicable', 'in-place')).toBe('in-place')
  })

  test('HEALTH-12 where no Safety element applies, Safety is not known', () => {
    expect(safetyWith('not-applicable', 'not-applicable', 'not-applicable')).toBe('not-known')
  })

  test('HEALTH-13 Safety is in place only where every answer about it is "in place" or "does not apply"', () => {
    const safe = fc.constantFrom<Answer>('in-place', 'in-place', 'in-place', 'not-applicable')
    const mostlySafe = fc.record({ 'safety-1': safe, 'safety-2': safe, 'safety-3': safe })
    const oneMore = fc.record({
      element: fc.nat(2),
      answer: fc.constantFrom<Answer>('in-place', 'partly', 'not-yet', 'dont-know'),
    })
    let inPlace = 0
    fc.assert(
      fc.property(fc.array(mostlySafe, { maxLength: 4 }), fc.option(oneMore), (given, more) => {
        const extra = more ? [answering({ [`safety-${more.element + 1}`]: more.answer })] : []
        const health = judge(...given.map(answering), ...extra)
        const otherwise = health.foundation.elements.some(
          ({ counts }) => counts['not-yet'] + counts.partly + counts['dont-know'] > 0,
        )
        if (health.safety === 'in-place') inPlace += 1
        expect(health.safety === 'in-place' && otherwise).toBe(false)
      }),
    )
    expect(inPlace).toBeGreaterThan(0)
  })

  test('HEALTH-14 Safety is not checked where nobody answered any of its elements', () => {
    expect(judge().safety).toBe('not-checked')
    expect(judge(answering({ 'trust-1': 'in-place' })).safety).toBe('not-checked')
  })

  test('HEALTH-15 the themes stand back exactly while Safety is not in place', () => {
    expect(judge(answering(answersToTheme(edition.foundation, 'in-place'))).themesStandBack).toBe(false)
    fc.assert(
      fc.property(anyResponses(edition), responses => {
        const { safety, themesStandBack } = judge(...responses)
        expect(themesStandBack).toBe(safety !== 'in-place')
      }),
    )
  })
})

describe('the constellation', () => {
  const safe = answersToAll(edition, 'in-place')
  const unsafe = { ...safe, 'safety-1': 'not-yet' } as const

  test('HEALTH-20 every subject is judged as if it were alone', () => {
    fc.assert(
      fc.property(anyResponses(edition), responses => {
        for (const [key, health] of judgeAll(edition, responses)) {
          const own = responses.filter(({ subject }) => subject === key)
          expect(health).toEqual(judgeSubject(edition, key, own))
          expect(health).toEqual(judgeAll(edition, own).get(key))
        }
      }),
    )
  })

  test('HEALTH-20 what was said of another subject is passed over', () => {
    const other = aResponse({ subject: 'relationship:r2', answers: unsafe })
    expect(judge(answering(safe), other)).toEqual(judge(answering(safe)))
  })

  test("HEALTH-20 Safety's states add up to the subjects checked", () => {
    const health = judgeConstellation(edition, [
      aResponse({ subject: 'relationship:r1', answers: safe }),
      aResponse({ subject: 'relationship:r2', answers: unsafe }),
      aResponse({ subject: 'party:p1', answers: { 'trust-1': 'partly' } }),
      aResponse({ subject: 'party:p2' }),
    ])
    expect(health.checked).toBe(3)
    expect(health.safetyCounts).toEqual({
      'in-place': 1,
      partly: 0,
      'not-in-place': 1,
      'not-known': 0,
      'not-checked': 1,
    })
  })

  test("HEALTH-21 the constellation's themes pool all answers", () => {
    const { themes } = judgeConstellation(edition, [
      aResponse({ subject: 'relationship:r1', answers: { 'trust-1': 'in-place' } }),
      aResponse({ subject: 'relationship:r1', answers: { 'trust-1': 'in-place' } }),
      aResponse({ subject: 'relationship:r2', answers: { 'trust-1': 'not-yet' } }),
    ])
    expect(themes[0]?.elements[0]?.counts).toMatchObject({ 'in-place': 2, 'not-yet': 1 })
    expect(themes[0]?.level).toBeCloseTo(2 / 3)
  })

  test("HEALTH-22 the constellation's themes stand back unless Safety is in place in every checked subject", () => {
    const first = aResponse({ subject: 'relationship:r1', answers: safe })
    const second = aResponse({ subject: 'relationship:r2', answers: safe })
    const third = aResponse({ subject: 'relationship:r2', answers: { 'safety-1': 'dont-know' } })
    expect(judgeConstellation(edition, []).themesStandBack).toBe(true)
    expect(judgeConstellation(edition, [first, second]).themesStandBack).toBe(false)
    expect(judgeConstellation(edition, [first, second, third]).themesStandBack).toBe(true)
  })

  test('HEALTH-23 each perspective that answered is judged from its own answers', () => {
    const team = aResponse({ perspective: 'team', answers: safe })
    const user = aResponse({ perspective: 'service-user', answers: unsafe })
    const skipped = aResponse({ perspective: 'organisation' })
    const slices = byPerspective(edition, [team, user, skipped])
    expect([...slices.keys()]).toEqual(['service-user', 'team'])
    expect(slices.get('service-user')).toEqual(judgeConstellation(edition, [user]))
    expect(slices.get('team')?.safetyCounts['in-place']).toBe(1)
  })

  test("HEALTH-24 a perspective's themes stand back wherever the whole's do", () => {
    const responses = [
      aResponse({ subject: 'relationship:r1', perspective: 'team', answers: safe }),
      aResponse({ subject: 'relationship:r2', perspective: 'team', answers: safe }),
      aResponse({ subject: 'relationship:r2', perspective: 'service-user', answers: unsafe }),
    ]
    const team = byPerspective(edition, responses).get('team')
    expect(team?.themesStandBack).toBe(true)
    expect(team?.bySubject.get('relationship:r1')?.themesStandBack).toBe(false)
    expect(team?.bySubject.get('relationship:r2')?.themesStandBack).toBe(true)
  })

  test('HEALTH-24 no perspective ever shows what the whole holds back', () => {
    fc.assert(
      fc.property(anyResponses(edition), responses => {
        const whole = judgeConstellation(edition, responses)
        const standsBack = ({ subject }: SubjectHealth) => whole.bySubject.get(subject)?.themesStandBack
        for (const slice of byPerspective(edition, responses).values()) {
          if (whole.themesStandBack) expect(slice.themesStandBack).toBe(true)
          for (const health of slice.bySubject.values()) {
            if (standsBack(health)) expect(health.themesStandBack).toBe(true)
          }
        }
      }),
    )
  })
})
