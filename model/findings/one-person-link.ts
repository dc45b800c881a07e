import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser } from './ground'

/** A relationship seen from an agency: the party it leads to, and how many it is held by there. */
interface Link {
  readonly tie: Relationship
  readonly to: string
  readonly heldByOne: boolean
}

/** The party that holds a party, its holder and so on, up to the top. */
function topsOf({ parties, holderOf }: Ground): (id: string) => string {
  const tops = new Map<string, string>()
  for (const { id } of parties) {
    let at = id
    for (let above = holderOf.get(at); above !== undefined; above = holderOf.get(at))
      at = tops.get(above) ?? above
    tops.set(id, at)
  }
  return id => tops.get(id) ?? id
}

function linksByTop(ground: Ground): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>()
  const topOf = topsOf(ground)
  for (const tie of ground.inUse) {
    const ends = [
      [tie.from, tie.to, tie.toSize],
      [tie.to, tie.from, tie.fromSize],
    ] as const
    for (const [own, to, size] of ends) {
      const there = ground.party(to)
      if (!there || isServiceUser(there) || topOf(own) === topOf(to)) continue
      const known = links.get(topOf(own)) ?? []
      known.push({ tie, to, heldByOne: size === 'one' })
      links.set(topOf(own), known)
    }
  }
  return links
}

/** The one person whom every link leads to, or undefined: a party that is one, or the single person who holds the only relationship. */
function onlyPerson(links: readonly Link[], { party }: Ground): string | undefined {
  const [first] = links
  if (!first || links.some(({ to }) => to !== first.to)) return undefined
  const isOne = party(first.to)?.size === 'one' || (links.length === 1 && first.heldByOne)
  return isOne ? first.to : undefined
}

/**
 * Organisations and partners, not part of another, all of whose relationships in use beyond service users go to one person. What its parts are
 * linked to counts as its own; links within it do not.
 */
export function onePersonLink(ground: Ground): readonly Finding[] {
  const linksOf = linksByTop(ground)
  return ground.parties.flatMap(({ id, kind }) => {
    if ((kind !== 'organisation' && kind !== 'partner') || ground.holderOf.has(id)) return []
    const links = linksOf.get(id) ?? []
    const person = onlyPerson(links, ground)
    if (person === undefined) return []
    return findingOf(
      'one-person-link',
      { kind: 'party', id },
      {
        parties: [...new Set([id, ...links.flatMap(({ tie: { from, to } }) => [from, to])])],
        relationships: links.map(({ tie }) => tie.id),
        named: { party: [id], person: [person] },
        values: { held: ground.party(person)?.size === 'one' ? 'role' : 'part' },
      },
    )
  })
}
