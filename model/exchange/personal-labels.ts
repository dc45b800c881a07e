import type { Party } from '../constellation/party'
import { looksLikePersonalData, type PersonalData } from '../constellation/personal-data'
import type { Relationship } from '../constellation/relationship'

/** A text that looks like personal data, and like which (S-30). */
export interface PersonalLabel {
  readonly text: string
  readonly looksLike: PersonalData
}

/** The texts of parties and relationships that look like personal data, each once. */
export function personalLabels(
  parties: readonly Party[],
  ties: readonly Relationship[],
): readonly PersonalLabel[] {
  const texts = new Set([
    ...parties.flatMap(({ name, note }) => [name, note]),
    ...ties.flatMap(({ purpose, note }) => [purpose, note]),
  ])
  return [...texts].flatMap(text => {
    const looksLike = looksLikePersonalData(text)
    return looksLike ? [{ text, looksLike }] : []
  })
}
