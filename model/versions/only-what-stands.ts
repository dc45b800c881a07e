import type { Constellation } from '../constellation/constellation'

type Item = { readonly id: string }

/** Those items of `list` that still stand, with the present words in the place of their own. */
function inPresentWords<T extends Item>(
  list: readonly T[],
  present: readonly T[],
  texts: readonly (keyof T)[],
): readonly T[] {
  const standing = new Map(present.map(item => [item.id, item]))
  return list.flatMap(item => {
    const now = standing.get(item.id)
    return now ? [{ ...item, ...Object.fromEntries(texts.map(text => [text, now[text]])) }] : []
  })
}

/** An earlier constellation without anything that is not in the present one, and with today's words for what is: how it was tied stays, no deleted or overwritten text does (S-32). */
export function onlyWhatStands(earlier: Constellation, present: Constellation): Constellation {
  const parties = inPresentWords(earlier.parties, present.parties, ['name', 'note'])
  const there = new Set(parties.map(({ id }) => id))
  const ties = inPresentWords(earlier.relationships, present.relationships, ['purpose', 'note'])
  return {
    parties,
    relationships: ties.filter(({ from, to }) => there.has(from) && there.has(to)),
    reflections: inPresentWords(earlier.reflections, present.reflections, ['text']),
    actions: inPresentWords(earlier.actions, present.actions, ['text', 'owner']),
    leftFindings: inPresentWords(earlier.leftFindings, present.leftFindings, ['reason']),
  }
}
