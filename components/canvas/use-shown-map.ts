'use client'

import { useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'

/** What of the constellation is on the map. Items keep their identity; lists that leave nothing out are the constellation's own. */
export interface ShownMap {
  readonly parties: readonly Party[]
  readonly relationships: readonly Relationship[]
}

/** The constellation without what is hidden, and without relationships that lost an end by it. */
export function useShownMap(): ShownMap {
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const hidden = useView(view => view.hidden)
  return useMemo(() => {
    if (hidden.size === 0) return { parties, relationships }
    const isShown = ({ id }: { readonly id: string }) => !hidden.has(id)
    return {
      parties: parties.filter(isShown),
      relationships: relationships.filter(
        tie => isShown(tie) && !hidden.has(tie.from) && !hidden.has(tie.to),
      ),
    }
  }, [parties, relationships, hidden])
}
