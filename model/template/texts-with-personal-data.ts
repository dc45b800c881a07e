import type { Constellation } from '../constellation/constellation'
import { looksLikePersonalData } from '../constellation/personal-data'

/** The texts on a map that seem to hold personal data, each once: names, notes and purposes. A guess for a warning (S-30). */
export function textsWithPersonalData({ parties, relationships }: Constellation): readonly string[] {
  const texts = [
    ...parties.flatMap(({ name, note }) => [name, note]),
    ...relationships.flatMap(({ purpose, note }) => [purpose, note]),
  ]
  return [...new Set(texts)].filter(text => looksLikePersonalData(text) !== undefined)
}
