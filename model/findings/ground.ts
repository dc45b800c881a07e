import type { Constellation } from '../constellation/constellation'
import { holders } from '../constellation/holders'
import type { Party, PartyKind } from '../constellation/party'
import type { Relationship, RelationshipState } from '../constellation/relationship'

const statesInUse: ReadonlySet<RelationshipState> = new Set(['holding', 'new', 'strained'])
const supportKinds: ReadonlySet<PartyKind> = new Set(['team-member', 'team', 'organisation', 'partner'])

/** A relationship that people can rely on now: not paused, ended or only wished for. */
export const isInUse = ({ state }: Pick<Relationship, 'state'>): boolean => statesInUse.has(state)

/** A party whose work is to support people; stakeholders, friends and other people who use services may help, but it is not theirs to. */
export const isSupport = ({ kind }: Pick<Party, 'kind'>): boolean => supportKinds.has(kind)

export const isServiceUser = ({ kind }: Pick<Party, 'kind'>): boolean => kind === 'service-user'

/** A map made ready to be read by every finding. `tiesAt` holds the relationships in use at a party, `everyTieAt` all of them; `holderOf` says what it is a part of. */
export interface Ground {
  readonly parties: readonly Party[]
  readonly relationships: readonly Relationship[]
  readonly inUse: readonly Relationship[]
  readonly party: (id: string) => Party | undefined
  readonly relationship: (id: string) => Relationship | undefined
  readonly tiesAt: (id: string) => readonly Relationship[]
  readonly everyTieAt: (id: string) => readonly Relationship[]
  readonly holderOf: ReadonlyMap<string, string>
}

function tiesByParty(relationships: readonly Relationship[]): (id: string) => readonly Relationship[] {
  const ties = new Map<string, Relationship[]>()
  for (const tie of relationships)
    for (const id of tie.from === tie.to ? [tie.from] : [tie.from, tie.to]) {
      const own = ties.get(id)
      if (own) own.push(tie)
      else ties.set(id, [tie])
    }
  return id => ties.get(id) ?? []
}

/** Reads a map once, in time linear in its size. A relationship that lacks an end is left out. */
export function groundOf({
  parties,
  relationships,
}: Pick<Constellation, 'parties' | 'relationships'>): Ground {
  const byId = new Map(parties.map(party => [party.id, party]))
  const whole = relationships.filter(({ from, to }) => byId.has(from) && byId.has(to))
  const tiesById = new Map(whole.map(tie => [tie.id, tie]))
  const inUse = whole.filter(isInUse)
  return {
    parties,
    relationships: whole,
    inUse,
    party: id => byId.get(id),
    relationship: id => tiesById.get(id),
    tiesAt: tiesByParty(inUse),
    everyTieAt: tiesByParty(whole),
    holderOf: holders(parties),
  }
}

/** The end of a relationship that is not this party. */
export const otherEnd = (tie: Pick<Relationship, 'from' | 'to'>, id: string): string =>
  tie.from === id ? tie.to : tie.from
