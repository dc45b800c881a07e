import type { Constellation } from '../constellation/constellation'
import type { ReportAskedRound, ReportWorkshop } from './report-input'

interface Item {
  readonly id: string
}

const wordsOf = <T extends Item>(list: readonly T[], texts: readonly (keyof T)[]): readonly string[] =>
  list.flatMap(item => [
    item.id,
    ...texts.flatMap(text => (item[text] ? [JSON.stringify([item.id, text, item[text]])] : [])),
  ])

/** Everything a map holds that erasing could take away: each thing by its id, and each of its texts as it is written. */
export const heldWords = (map: Constellation): readonly string[] => [
  ...wordsOf(map.parties, ['name', 'note']),
  ...wordsOf(map.relationships, ['purpose', 'note']),
  ...wordsOf(map.reflections, ['text']),
  ...wordsOf(map.actions, ['text', 'owner']),
  ...wordsOf(map.leftFindings, ['reason']),
]

/** A report that was told which workshops it holds says so, though it may hold none. */
export const knowsWorkshops = 'workshops'

/** What a report holds of a workshop where it tells anything of it. */
export const heldWorkshop = (id: string): string => JSON.stringify(['workshop', id])

/** Everything of workshops that a report could hold: each by its id, and each note as it was written. */
export const heldWorkshops = (
  workshops: readonly Pick<ReportWorkshop, 'id' | 'stages'>[],
): readonly string[] => [
  knowsWorkshops,
  ...workshops.flatMap(({ id, stages }) => [
    heldWorkshop(id),
    ...stages.flatMap(({ heaps }) =>
      heaps.flatMap(({ notes }) => notes.map(({ text }) => JSON.stringify(['note', id, text]))),
    ),
  ]),
]

/** What people said in own words in asked rounds, as it was let through: each under its round, its subject and its question. */
export const heldOwnWords = (rounds: readonly Pick<ReportAskedRound, 'id' | 'told'>[]): readonly string[] =>
  rounds.flatMap(({ id, told }) =>
    told.map(({ subject, question, text }) => JSON.stringify(['told', id, subject, question, text])),
  )
