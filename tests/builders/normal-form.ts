import type { Constellation } from '@/model/constellation/constellation'
import { partsByHolder } from '@/model/constellation/outline-order'
import type { Party } from '@/model/constellation/party'

const sorted = <T>(list: readonly T[]) =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

/**
 * What a constellation says on its map without what hangs on how it was made: parties are called by their names instead of ids, stand in the
 * sequence of the outline instead of by numbers, and nowhere on the map. Parties must have different names.
 */
export function normalForm({ parties, relationships }: Pick<Constellation, 'parties' | 'relationships'>) {
  const called = new Map(parties.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => called.get(id) ?? ''
  if (new Set(called.values()).size < parties.length) throw new Error('two parties have the same name')
  const parts = partsByHolder(parties)
  const branch = ({ id, kind, name, size, note, isPinned = false, waypoint = 'none' }: Party): object => ({
    party: { kind, name, size, note, isPinned, waypoint },
    parts: (parts.get(id) ?? []).map(branch),
  })
  return {
    outline: (parts.get('') ?? []).map(branch),
    relationships: sorted(
      relationships.map(({ id: _, from, to, ...rest }) => ({ from: nameOf(from), to: nameOf(to), ...rest })),
    ),
  }
}
