import type { Constellation } from '@/model/constellation/constellation'
import { partsByHolder } from '@/model/constellation/outline-order'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'

/** A relationship as one of its parties sees it. */
export interface TieSeen {
  readonly tie: Relationship
  readonly other: Party
  /** Whether the map leaves it out. */
  readonly isLeftOut: boolean
}

/** A party in the outline with its relationships and its parts. */
export interface Branch {
  readonly party: Party
  /** Whether the map leaves it out. */
  readonly isLeftOut: boolean
  readonly ties: readonly TieSeen[]
  readonly parts: readonly Branch[]
}

type Known = ReadonlyMap<string, Branch>

const isSameTie = (one: TieSeen, other: TieSeen | undefined) =>
  one.tie === other?.tie && one.other === other.other && one.isLeftOut === other.isLeftOut

const isSame = (one: Branch, other: Branch) =>
  one.party === other.party &&
  one.isLeftOut === other.isLeftOut &&
  one.ties.length === other.ties.length &&
  one.parts.length === other.parts.length &&
  one.ties.every((tie, place) => isSameTie(tie, other.ties[place])) &&
  one.parts.every((part, place) => part === other.parts[place])

type Whole = Pick<Constellation, 'parties' | 'relationships'>
type Ids = ReadonlySet<string>

function tiesByParty({ parties, relationships }: Whole, leftOut: Ids) {
  const ties = new Map<string, TieSeen[]>(parties.map(({ id }) => [id, []]))
  const byId = new Map(parties.map(party => [party.id, party]))
  const see = (from: string, to: string, tie: Relationship) => {
    const other = byId.get(to)
    if (other) ties.get(from)?.push({ tie, other, isLeftOut: leftOut.has(tie.id) })
  }
  for (const tie of relationships) {
    see(tie.from, tie.to, tie)
    see(tie.to, tie.from, tie)
  }
  return ties
}

/** The outline of a constellation from its top, and every branch by its party's id. A branch in which all is as it was is the same one as in `before`. */
export function branchesOf(map: Whole, leftOut: Ids, before: Known) {
  const parts = partsByHolder(map.parties)
  const ties = tiesByParty(map, leftOut)
  const all = new Map<string, Branch>()
  const grow = (party: Party): Branch => {
    const made = {
      party,
      isLeftOut: leftOut.has(party.id),
      ties: ties.get(party.id) ?? [],
      parts: (parts.get(party.id) ?? []).map(grow),
    }
    const known = before.get(party.id)
    const branch = known && isSame(made, known) ? known : made
    all.set(party.id, branch)
    return branch
  }
  return { top: (parts.get('') ?? []).map(grow), all }
}

/** What is looked for in the outline. */
export interface Wanted {
  readonly party: (branch: Branch) => boolean
  readonly tie: (branch: Branch, seen: TieSeen) => boolean
}

/** What fits of some branches, under the parties it is a part of; `found` is how many parties fit themselves or by a relationship. */
export function branchesThatFit(branches: readonly Branch[], wanted: Wanted) {
  let found = 0
  const prune = (branch: Branch): Branch[] => {
    const isWanted = wanted.party(branch)
    const ties = isWanted ? branch.ties : branch.ties.filter(seen => wanted.tie(branch, seen))
    if (isWanted || ties.length > 0) found += 1
    const parts = branch.parts.flatMap(prune)
    if (!isWanted && ties.length === 0 && parts.length === 0) return []
    const isWhole = ties.length === branch.ties.length && parts.every((part, at) => part === branch.parts[at])
    return [isWhole && parts.length === branch.parts.length ? branch : { ...branch, ties, parts }]
  }
  const top = branches.flatMap(prune)
  return { top, found }
}
