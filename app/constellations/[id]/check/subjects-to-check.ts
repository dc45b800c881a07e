import type { Constellation } from '@/model/constellation/constellation'
import { subjectKey } from '@/model/constellation/subject'

/** One thing on the map that can be checked. */
export interface NamedSubject {
  readonly key: string
  readonly name: string
}

/** What of a map can be checked beside the whole, by name; at most `shown` of each kind, with how many are left out. */
export interface SubjectsToCheck {
  readonly relationships: readonly NamedSubject[]
  readonly parties: readonly NamedSubject[]
  readonly leftOut: number
  readonly total: number
  readonly found: number
}

const shown = 60

function named(keys: readonly string[], nameOf: (key: string) => string, find: string): NamedSubject[] {
  const wanted = find.toLocaleLowerCase()
  const order = new Intl.Collator(['en-GB', 'cy'], { numeric: true })
  return keys
    .map(key => ({ key, name: nameOf(key) }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((one, other) => order.compare(one.name, other.name))
}

/** Finds the relationships and parties whose name contains `find`. */
export function subjectsToCheck(
  map: Constellation,
  nameOf: (key: string) => string,
  find: string,
): SubjectsToCheck {
  const keysOf = (kind: 'party' | 'relationship', items: readonly { readonly id: string }[]) =>
    items.map(({ id }) => subjectKey({ kind, id }))
  const ties = named(keysOf('relationship', map.relationships), nameOf, find)
  const parties = named(keysOf('party', map.parties), nameOf, find)
  const leftOut = Math.max(0, ties.length - shown) + Math.max(0, parties.length - shown)
  return {
    relationships: ties.slice(0, shown),
    parties: parties.slice(0, shown),
    leftOut,
    total: map.relationships.length + map.parties.length,
    found: ties.length + parties.length,
  }
}
