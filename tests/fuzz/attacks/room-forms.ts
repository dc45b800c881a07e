import { newId } from '@/model/constellation/new-id'
import type { Dice } from '../dice'
import type { Fields } from './asking'

export const aNewId = (dice: Dice) => newId(Date.now(), dice.bytes(9))
/** What stands in everything that is forged. */
export const forgedWords = 'Forged by somebody'

/** A form with something ticked and dots on it. */
export const dotsOn = (...placed: readonly (readonly [option: string, dots: number | string])[]): Fields =>
  new URLSearchParams([
    ['act', 'dots'],
    ['stage', 'decide'],
    ...placed.flatMap(([option, dots]) => [
      ['option', option],
      ['dots', String(dots)],
    ]),
  ])

export const aParty = (dice: Dice, stage: string, given: Readonly<Record<string, string>> = {}) => ({
  act: 'add-party',
  stage,
  once: aNewId(dice),
  words: forgedWords,
  kind: 'team',
  size: 'one',
  ...given,
})

export const aTie = (dice: Dice, stage: string, from: string, other: string) => ({
  act: 'connect',
  stage,
  once: aNewId(dice),
  from,
  other,
  state: 'holding',
})

/** Everything that is done from a seat. */
export const everything = (stage: string, dice: Dice): readonly Fields[] => [
  { act: 'write', stage, once: aNewId(dice), words: forgedWords },
  dotsOn(['option-1', 2]),
  aParty(dice, stage),
  aTie(dice, stage, 'quayside', 'millpond'),
  { act: 'next', at: '1', option: 'yes', words: '' },
  { act: 'skip', at: '1' },
  { act: 'anew' },
  { act: 'send' },
  { act: 'leave' },
  { act: 'hand-up' },
  { act: 'pause' },
  { act: 'pass' },
  { act: 'aside', to: 'map', on: '' },
  { act: 'see-map' },
  { act: 'see-picture' },
  { act: 'where' },
  { act: 'sit', name: 'Blue Heron', perspective: 'team' },
  { act: 'return', colour: 'Blue', creature: 'Heron' },
]

/** What is sent, and what is told of it: words on the page, or a refusal's status. */
export type Forgery = readonly [form: Fields, told: RegExp | number]

export const movedOn = /The room has moved on/
const unreadable = /nothing to read, or it was too long/
const tooManyDots = /more dots than you have/
// An option that is not there takes no dot.
const nothingPlaced = /Your dots are placed/
const notOnMap = /cannot be put on the map/

export const aNote = (dice: Dice, stage: string, text = forgedWords) => ({
  act: 'write',
  stage,
  once: aNewId(dice),
  words: text,
})

/** Forged at each stage. What only who leads the room does is no form of this page. */
export const forgeries: Readonly<Record<string, (dice: Dice) => readonly Forgery[]>> = {
  missing: dice => [
    [aNote(dice, 'ideas'), movedOn],
    [aNote(dice, 'no-such-stage'), movedOn],
    [aNote(dice, 'missing', ' '), unreadable],
    [aNote(dice, 'missing', 'w'.repeat(401)), unreadable],
    [aNote(dice, 'missing', 'w'.repeat(4_001)), 400],
    [dotsOn(['option-1', 1]), movedOn],
    [aParty(dice, 'missing', { once: 'quayside' }), unreadable],
    [aParty(dice, 'missing', { words: 'w'.repeat(4_000) }), /could not be saved|cannot be put/],
    [aTie(dice, 'missing', 'quayside', 'quayside'), notOnMap],
    [aTie(dice, 'missing', 'quayside', 'of-another-map'), notOnMap],
    [aTie(dice, 'missing', '__proto__', 'constructor'), notOnMap],
    [{ act: 'return', colour: 'Blue', creature: 'Heron' }, movedOn],
    ...['take-back', 'keep-back', 'put-under', 'reveal', 'stage', 'let-in', 'ask-to-leave', 'open-vote'].map(
      act => [{ act, stage: 'missing', to: '7' }, 400] as const,
    ),
  ],
  look: dice => [
    [aNote(dice, 'look'), movedOn],
    [aNote(dice, 'missing'), movedOn],
  ],
  check: dice => [
    [aNote(dice, 'check'), movedOn],
    [dotsOn(['option-1', 1]), movedOn],
    [aTie(dice, 'check', 'quayside', 'millpond'), movedOn],
  ],
  decide: dice => [
    [aNote(dice, 'decide'), movedOn],
    [aParty(dice, 'decide'), movedOn],
    [dotsOn(['option-1', 4]), tooManyDots],
    [dotsOn(['option-1', 2], ['option-2', 2]), tooManyDots],
    [dotsOn(['option-1', 10], ['option-2', 10], ['option-3', 10]), tooManyDots],
    [dotsOn(['option-1', 11]), 400],
    [dotsOn(['option-1', -1]), 400],
    [dotsOn(['option-1', '1.5']), 400],
    [dotsOn(['option-1', 'NaN']), 400],
    [dotsOn(...Array.from({ length: 25 }, (_, at) => [`option-${at}`, 0] as const)), 400],
    [dotsOn(['option-99', 3]), nothingPlaced],
    [dotsOn(['__proto__', 3], ['constructor', 3]), nothingPlaced],
  ],
}
