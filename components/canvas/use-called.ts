'use client'

import { useCallback, useMemo, useRef } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { keptMap } from './kept-map'
import { usePartyName } from './use-words'

/** What a party is called, by its id; a function that stays the same until a name is another, wherever parties are moved. */
export function useCalled(): (id: string) => string {
  const parties = useConstellation(map => map.parties)
  const nameOf = usePartyName()
  const before = useRef<ReadonlyMap<string, string>>(new Map())
  const names = useMemo(() => {
    before.current = keptMap(new Map(parties.map(party => [party.id, nameOf(party)])), before.current)
    return before.current
  }, [parties, nameOf])
  return useCallback(id => names.get(id) ?? '', [names])
}
