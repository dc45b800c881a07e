import type { Party } from '../constellation/party'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser, otherEnd } from './ground'
import type { Threads } from './threads'

function hanging({ id }: Party, { relationship, person }: Threads, { tiesAt }: Ground): Finding | undefined {
  const subject = { kind: 'party', id } as const
  if (relationship) {
    const { from, to } = relationship
    const isOwn = from === id || to === id
    return findingOf('single-thread', subject, {
      parties: [...new Set([id, from, to])],
      relationships: [relationship.id],
      named: isOwn
        ? { party: [id], other: [otherEnd(relationship, id)] }
        : { party: [id], from: [from], to: [to] },
      values: { on: isOwn ? 'own' : 'further' },
    })
  }
  if (!person) return undefined
  return findingOf('single-thread', subject, {
    parties: [id, person.id],
    relationships: tiesAt(id).flatMap(tie => (otherEnd(tie, id) === person.id ? [tie.id] : [])),
    named: { party: [id], person: [person.id] },
    values: { on: 'person' },
  })
}

/** Service users all of whose ways to support pass one relationship in use (a bridge) or, over several, one party that is a single person (a cut vertex). */
export function singleThread(ground: Ground, threads: ReadonlyMap<string, Threads>): readonly Finding[] {
  return ground.parties.filter(isServiceUser).flatMap(party => {
    const own = threads.get(party.id)
    return (own && hanging(party, own, ground)) ?? []
  })
}
