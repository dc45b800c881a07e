import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runSheets } from '@/content/run-sheets/run-sheets'
import { emptyConstellation } from '@/model/constellation/constellation'
import { languages } from '@/model/edition/words-in'
import { aboutLit } from '@/model/workshop/lit-by'
import { fieldsOfWorkshop, readWorkshopPlan } from '@/model/workshop/plan-fields'
import { readSheet, sheetLimits } from '@/model/workshop/read-sheet'
import type { RunSheet } from '@/model/workshop/run-sheet'
import { screenView } from '@/model/workshop/screen-view'
import { draftOfSheet, emptyStage, languageOfSheet, shapeSheet } from '@/model/workshop/sheet-draft'
import { fieldsOfSheet, sheetInFields } from '@/model/workshop/sheet-fields'
import { stepInFields } from '@/model/workshop/step-fields'
import { chosenOptions, optionsOffered } from '@/model/workshop/vote-options'
import { firstRoom } from '@/model/workshop/workshop'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aRunSheet, aWorkshop, aWorkshopPlan } from '../builders/a-workshop'

const around = { sheets: runSheets, people: ['ann', 'bea'], self: 'ann', isThere: () => true }

describe('a plan in its form', () => {
  test('DESK-1 a plan makes the form that it is read from', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.constantFrom('Autumn', 'A first meeting'),
          sheet: fc.constantFrom(...runSheets),
          threshold: fc.integer({ min: 5, max: 100 }),
          seats: fc.integer({ min: 1, max: 200 }),
          onTheMap: fc.boolean(),
          about: fc.uniqueArray(fc.constantFrom('constellation', 'party:a', 'relationship:b'), {
            minLength: 1,
          }),
        }),
        given => {
          const plan = aWorkshopPlan(given)
          expect(readWorkshopPlan(fieldsOfWorkshop(plan), around)).toEqual({ plan })
        },
      ),
    )
  })

  test('DESK-1 every fault is named at its field', () => {
    const fields = { name: ' ', sheet: 'none', threshold: '4', seats: 'many', notes: 'x'.repeat(4001) }
    expect(readWorkshopPlan(fields, around)).toEqual({
      faults: {
        name: 'name-missing',
        sheet: 'sheet-missing',
        threshold: 'threshold-too-low',
        seats: 'seats-no-number',
        notes: 'notes-too-long',
      },
    })
    const gone = { ...fieldsOfWorkshop(aWorkshopPlan()), 'subject.party:gone': 'on' }
    const faults = (isThere: () => boolean) => readWorkshopPlan(gone, { ...around, isThere })
    expect(faults(() => false)).toEqual({ faults: { subjects: 'subjects-gone' } })
    const nothing = { ...fieldsOfWorkshop(aWorkshopPlan({ about: [] })) }
    expect(readWorkshopPlan(nothing, around)).toEqual({ faults: { subjects: 'subjects-missing' } })
    const without = readWorkshopPlan({ ...nothing, sheet: 'one-hour' }, around)
    expect(without).toMatchObject({ plan: { about: [] } })
  })

  test('DESK-2 whoever prepares steers, and nobody from elsewhere', () => {
    const plan = aWorkshopPlan({ facilitators: ['bea', 'eve'] })
    expect(readWorkshopPlan(fieldsOfWorkshop(plan), around)).toMatchObject({
      plan: { facilitators: ['ann', 'bea'] },
    })
  })
})

const read = (sheet: RunSheet) =>
  languages.map(one => readSheet(draftOfSheet(sheet, one), sheet.id, runSheets))

describe('a run sheet being written', () => {
  test('DESK-3 the form holds all of a draft', () => {
    for (const sheet of runSheets) {
      const draft = draftOfSheet(sheet, 'cy')
      expect(sheetInFields(fieldsOfSheet(draft))).toEqual(draft)
    }
  })

  test('DESK-3 up and down again changes nothing, and removing takes only what is removed', () => {
    const draft = draftOfSheet(aRunSheet(), 'en')
    const newId = () => 'new'
    const last = draft.stages.length - 1
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), index => {
        const down = shapeSheet(draft, `down ${index}`, newId)
        expect(index === last ? down : shapeSheet(down, `up ${index + 1}`, newId)).toEqual(draft)
        const without = shapeSheet(draft, `remove ${index}`, newId)
        expect(without.stages).toEqual(draft.stages.filter((_stage, at) => at !== index))
      }),
    )
    expect(shapeSheet(draft, 'add-stage', newId).stages.at(-1)).toEqual(emptyStage('new'))
    for (const step of ['', 'stay', 'up', 'up 0', `down ${last}`, 'remove x', 'remove 99', 'explode 1'])
      expect(shapeSheet(draft, step, newId)).toEqual(draft)
  })

  test('DESK-4 what comes with the program is read back as it was, with its other language', () => {
    for (const sheet of runSheets) expect(read(sheet)).toEqual([{ sheet }, { sheet }])
    const arrive = { ...draftOfSheet(aRunSheet(), 'en'), title: 'Ours' }
    expect(readSheet(arrive, 'own', runSheets)).toMatchObject({
      sheet: { title: { en: 'Ours' }, stages: [{ title: { cy: 'Cyrraedd' } }, ...Array(7).fill({})] },
    })
  })

  test('DESK-4 what is written in Welsh is nowhere told to be English, and is written in Welsh when it is changed', () => {
    const draft = { ...draftOfSheet(aRunSheet(), 'cy'), title: 'Ein noson' }
    const written = readSheet(draft, 'own', runSheets)
    if ('faults' in written) throw new Error('not written')
    expect(written.sheet.title).toEqual({ en: 'Ein noson', cy: 'Ein noson' })
    expect(languageOfSheet(written.sheet)).toBe('cy')
    expect(draftOfSheet(written.sheet, 'cy')).toEqual(draft)
    expect(languageOfSheet(aRunSheet())).toBe('en')
  })

  test('DESK-4 every fault is named at its field', () => {
    const draft = draftOfSheet(aRunSheet(), 'en')
    const bad = {
      ...emptyStage('bad', 'vote'),
      minutes: '0',
      dots: '11',
      prompts: Array(9).fill('Why?').join('\n'),
      say: 'x'.repeat(sheetLimits.say + 1),
    }
    const found = readSheet(
      { language: 'en', title: '', line: 'x'.repeat(300), stages: [...draft.stages, bad] },
      'own',
      [],
    )
    expect(found).toEqual({
      faults: [
        { at: 'whole', fault: 'leaves-abruptly' },
        { at: 'title', fault: 'missing' },
        { at: 'line', fault: 'too-long' },
        { at: 'stages.8.title', fault: 'missing' },
        { at: 'stages.8.minutes', fault: 'minutes-wrong' },
        { at: 'stages.8.ask', fault: 'missing' },
        { at: 'stages.8.prompts', fault: 'too-many-prompts' },
        { at: 'stages.8.say', fault: 'too-long' },
        { at: 'stages.8.dots', fault: 'dots-wrong' },
      ],
    })
    expect(readSheet({ ...draft, stages: [] }, 'own', [])).toEqual({
      faults: [{ at: 'whole', fault: 'no-stage' }],
    })
  })

  test('DESK-4 whatever is sent, it is a run sheet without fault or a list of faults', () => {
    const field = fc.constantFrom(
      'title',
      'line',
      'stages.0.id',
      'stages.0.minutes',
      'stages.0.ask',
      'stages.1.id',
    )
    fc.assert(
      fc.property(fc.dictionary(field, fc.string()), fields => {
        const result = readSheet(sheetInFields(fields), 'own', runSheets)
        expect('sheet' in result || result.faults.length > 0).toBe(true)
      }),
    )
  })
})

test('DESK-5 a form takes the step it names, or none', () => {
  expect(stepInFields({ do: 'door', open: 'yes' })).toEqual({ do: 'door', open: true })
  expect(stepInFields({ do: 'stage', to: '3' })).toEqual({ do: 'stage', to: 3 })
  expect(stepInFields({ do: 'timer', set: 'stop' })).toEqual({ do: 'timer', set: 'stop' })
  expect(stepInFields({ do: 'more-time', minutes: '5' })).toEqual({ do: 'more-time', minutes: 5 })
  expect(stepInFields({ do: 'light', on: '' })).toEqual({ do: 'light', on: null })
  expect(stepInFields({ do: 'gather', on: 'party:a' })).toEqual({ do: 'gather', at: ['party:a'] })
  expect(stepInFields({ do: 'gather', on: '' })).toEqual({ do: 'gather', at: [] })
  expect(stepInFields({ do: 'read', stage: 'arrive' })).toEqual({ do: 'read', stage: 'arrive' })
  expect(stepInFields({ do: 'reveal', stage: 'check' })).toEqual({ do: 'reveal', stage: 'check' })
  const others: readonly Readonly<Record<string, string>>[] = [
    {},
    { do: 'stage' },
    { do: 'stage', to: 'x' },
    { do: 'toString' },
    { do: 'open-vote' },
  ]
  for (const fields of others) expect(stepInFields(fields)).toBeUndefined()
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), fields => void stepInFields(fields)))
})

const note = (id: string, given: object = {}) => ({
  ...{ id, stage: 'missing', text: `Note ${id}`, state: 'shown' as const, heap: null, pin: null },
  ...given,
})

describe('what can be voted on', () => {
  const notes = [
    note('a', { heap: 'Evenings' }),
    note('b', { heap: 'Evenings' }),
    note('c'),
    note('d', { state: 'kept-back' }),
    note('e', { state: 'private' }),
  ]

  test('DESK-6 each heading once, each note without one, nothing that was not shown', () => {
    expect(optionsOffered(notes)).toEqual([
      { key: 'heading.Evenings', text: 'Evenings' },
      { key: 'note.c', text: 'Note c' },
    ])
  })

  test('DESK-6 ticked and typed together, nothing twice, or why not', () => {
    const offered = optionsOffered(notes)
    const ticked = new Set(['heading.Evenings', 'note.c', 'note.d'])
    expect(chosenOptions(offered, ticked, ' A bench \n\nEvenings\n')).toEqual({
      options: [
        { id: 'option-1', text: 'Evenings' },
        { id: 'option-2', text: 'Note c' },
        { id: 'option-3', text: 'A bench' },
      ],
    })
    expect(chosenOptions(offered, new Set(), 'One')).toEqual({ fault: 'too-few' })
    expect(chosenOptions([], new Set(), 'x'.repeat(201))).toEqual({ fault: 'too-long' })
    const many = Array.from({ length: 25 }, (_, index) => `Choice ${index}`).join('\n')
    expect(chosenOptions([], new Set(), many)).toEqual({ fault: 'too-many' })
  })
})

test('DESK-8 the projector shows nothing of what facilitators see alone', () => {
  const secret = (what: string) => `SECRET ${what}`
  const sheet = {
    ...aRunSheet(),
    stages: aRunSheet().stages.map(stage => ({ ...stage, say: { en: secret('say') } })),
  }
  const plan = aWorkshopPlan({ sheet, notes: secret('notes'), facilitators: [secret('account')] })
  const notes = sheet.stages.flatMap(({ id }) => [
    note(`${id}-private`, { stage: id, text: secret('private'), state: 'private' }),
    note(`${id}-back`, { stage: id, text: secret('kept back'), state: 'kept-back' }),
    note(`${id}-shown`, { stage: id, text: 'For everyone' }),
  ])
  for (const [stage] of [...sheet.stages.entries(), [-1]])
    for (const revealed of [[], sheet.stages.map(({ id }) => id)]) {
      const room = { ...firstRoom, stage: Number(stage), revealed, round: 'round' }
      const here = notes.filter(one => one.stage === sheet.stages[Number(stage)]?.id)
      const view = screenView(aWorkshop({ plan, room, door: secret('door') }), {
        notes: here,
        sums: new Map(),
      })
      expect(JSON.stringify(view)).not.toContain('SECRET')
    }
})

test('DESK-8 what was given is on the projector once it is shown, and not before', () => {
  const at = (activity: string) => aRunSheet().stages.findIndex(stage => stage.activity === activity)
  const on = (room: object, sums = new Map<string, number>()) => {
    const view = screenView(aWorkshop({ room: { ...firstRoom, ...room } }), { notes: [note('a')], sums })
    return view.is === 'in' ? view.on : view
  }
  expect(on({ stage: at('notes') })).toEqual({ is: 'write', what: 'notes' })
  expect(on({ stage: at('notes'), revealed: ['missing'] })).toMatchObject({ heaps: [{ notes: ['Note a'] }] })
  expect(on({ stage: at('check'), round: 'r' })).toEqual({ is: 'check-open' })
  expect(on({ stage: at('check'), round: 'r', revealed: ['check'] })).toEqual({
    is: 'check-shown',
    round: 'r',
  })
  expect(on({ stage: at('vote') })).toEqual({ is: 'vote-soon' })
  const vote = { options: [{ id: 'o', text: 'A bench' }], dots: 3, isOpen: true }
  expect(on({ stage: at('vote'), votes: { decide: vote } })).toEqual({
    is: 'vote-open',
    options: ['A bench'],
  })
  const closed = { ...vote, isOpen: false }
  const sums = new Map([['o', 4]])
  expect(on({ stage: at('vote'), votes: { decide: closed } }, sums)).toEqual({
    is: 'vote-shown',
    vote: closed,
    sums,
  })
  expect(on({ stage: at('talk') })).toEqual({ is: 'talk' })
})

test('DESK-14 what the eye is led to is shown large, with everyone it is connected to', () => {
  const tie = (id: string, from: string, to: string) => aRelationship({ id, from, to })
  const map = {
    ...emptyConstellation,
    parties: ['a', 'b', 'c', 'd', 'e'].map(id => aParty({ id })),
    relationships: [tie('ab', 'a', 'b'), tie('bc', 'b', 'c'), tie('cd', 'c', 'd'), tie('de', 'd', 'e')],
  }
  const shown = (key: string) =>
    aboutLit(map, key)
      .parties.map(({ id }) => id)
      .join('')
  expect(shown('party:a')).toBe('ab')
  expect(shown('relationship:bc')).toBe('abcd')
  expect(aboutLit(map, 'relationship:bc').relationships.map(({ id }) => id)).toEqual(['ab', 'bc', 'cd'])
  for (const whole of ['constellation', 'party:gone', 'nothing']) expect(shown(whole)).toBe('abcde')
})
