import type { Constellation } from '../constellation/constellation'

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
