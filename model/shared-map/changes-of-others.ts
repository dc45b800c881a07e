import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'

/** The ids of what others touched, whatever became of it. */
export interface Touched {
  readonly parties: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/** A relationship with its two parties as they are, or were before they went. */
export interface Tie {
  readonly from: Party
  readonly to: Party
}

/** What others did to a map, each thing told once: what was added or deleted is not told as changed or moved as well. */
export interface ChangesOfOthers {
  readonly parties: Readonly<Record<'added' | 'changed' | 'moved' | 'deleted', readonly Party[]>>
  readonly relationships: Readonly<Record<'added' | 'changed' | 'deleted', readonly Tie[]>>
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map(item => [item.id, item]))

const fieldsOtherThan = (party: Party, other: Party) =>
  (Object.keys({ ...party, ...other }) as (keyof Party)[]).filter(field => party[field] !== other[field])

/** Standing elsewhere on the map or in the outline is moving. */
const isMoveAlone = (before: Party, after: Party) =>
  fieldsOtherThan(before, after).every(
    field => field === 'position' || field === 'order' || field === 'within',
  )

function ofParties(touched: ReadonlySet<string>, before: Map<string, Party>, after: Map<string, Party>) {
  const told: Record<'added' | 'changed' | 'moved' | 'deleted', Party[]> = {
    added: [],
    changed: [],
    moved: [],
    deleted: [],
  }
  for (const id of touched) {
    const [was, is] = [before.get(id), after.get(id)]
    if (is && !was) told.added.push(is)
    if (was && !is) told.deleted.push(was)
    if (was && is && was !== is) told[isMoveAlone(was, is) ? 'moved' : 'changed'].push(is)
  }
  return told
}

/** What others did between two readings of a map, of what they touched. A relationship that went with its party is not told by itself. */
export function changesOfOthers(
  before: Constellation,
  after: Constellation,
  touched: Touched,
): ChangesOfOthers {
  const [partiesBefore, partiesAfter] = [byId(before.parties), byId(after.parties)]
  const [tiesBefore, tiesAfter] = [byId(before.relationships), byId(after.relationships)]
  const tieOf = ({ from, to }: Relationship, parties: Map<string, Party>): Tie[] => {
    const [one, other] = [parties.get(from), parties.get(to)]
    return one && other ? [{ from: one, to: other }] : []
  }
  const relationships: Record<'added' | 'changed' | 'deleted', Tie[]> = {
    added: [],
    changed: [],
    deleted: [],
  }
  for (const id of touched.relationships) {
    const [was, is] = [tiesBefore.get(id), tiesAfter.get(id)]
    if (is && !was) relationships.added.push(...tieOf(is, partiesAfter))
    if (was && !is) relationships.deleted.push(...tieOf(was, partiesAfter))
    if (was && is && was !== is) relationships.changed.push(...tieOf(is, partiesAfter))
  }
  return { parties: ofParties(touched.parties, partiesBefore, partiesAfter), relationships }
}

/** Whether there is nothing to tell. */
export const isNothing = ({ parties, relationships }: ChangesOfOthers): boolean =>
  [...Object.values(parties), ...Object.values(relationships)].every(list => list.length === 0)
