import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser } from './ground'

/** A relationship seen from an agency: who of it holds it, the party it leads to, and whether one person holds it there. */
interface Link {
  readonly tie: Relationship
  readonly own: string
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
      known.push({ tie, own, to, heldByOne: size === 'one' })
      links.set(topOf(own), known)
    }
  }
  return links
}

interface OnlyPerson {
  readonly id: string
  /** The person is a party of their own, one among those of a party, or a part of the agency itself. */
  readonly held: 'role' | 'part' | 'own'
}

/** What they all have in common, or undefined. */
const common = (ids: readonly string[]) => (new Set(ids).size === 1 ? ids[0] : undefined)

/** The one person whom every link leads to: a party that is one, or the single person who holds the only relationship. */
function personThere(links: readonly Link[], { party }: Ground): OnlyPerson | undefined {
  const id = common(links.map(({ to }) => to))
  if (id === undefined) return undefined
  if (party(id)?.size === 'one') return { id, held: 'role' }
  return links.length === 1 && links[0]?.heldByOne ? { id, held: 'part' } : undefined
}

/** The one person of an agency, a part of it, from whom every link runs. */
function personHere(agency: string, links: readonly Link[], { party }: Ground): OnlyPerson | undefined {
  const id = common(links.map(({ own }) => own))
  const person = id === undefined || id === agency ? undefined : party(id)
  return person?.size === 'one' && !isServiceUser(person) ? { id: person.id, held: 'own' } : undefined
}

/**
 * Organisations and partners, not part of another, all of whose relationships in use beyond service users go to one person, or run from one person
 * who is a part of it. What its parts are linked to counts as its own; links within it do not.
 */
export function onePersonLink(ground: Ground): readonly Finding[] {
  const linksOf = linksByTop(ground)
  return ground.parties.flatMap(({ id, kind }) => {
    if ((kind !== 'organisation' && kind !== 'partner') || ground.holderOf.has(id)) return []
    const links = linksOf.get(id) ?? []
    const person = personThere(links, ground) ?? personHere(id, links, ground)
    if (person === undefined) return []
    return findingOf(
      'one-person-link',
      { kind: 'party', id },
      {
        parties: [...new Set([id, ...links.flatMap(({ tie: { from, to } }) => [from, to])])],
        relationships: links.map(({ tie }) => tie.id),
        named: { party: [id], person: [person.id] },
        values: { held: person.held },
      },
    )
  })
}
