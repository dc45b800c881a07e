import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser } from './ground'
import type { Threads } from './threads'

/** Service users who have some relationship, of whatever state, and yet no way to support that is in use. One without any is `no-tie`. */
export function noWayToSupport(ground: Ground, threads: ReadonlyMap<string, Threads>): readonly Finding[] {
  return ground.parties
    .filter(party => isServiceUser(party) && !threads.has(party.id))
    .flatMap(({ id }) => {
      const own = ground.everyTieAt(id)
      if (own.length === 0) return []
      const evidence = {
        parties: [...new Set([id, ...own.flatMap(({ from, to }) => [from, to])])],
        relationships: own.map(tie => tie.id),
        named: { party: [id] },
      }
      return findingOf('no-way-to-support', { kind: 'party', id }, evidence)
    })
}
