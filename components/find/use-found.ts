'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { search, searchIndex } from '@/model/shown-map/search'
import { usePartyName } from '../canvas/use-words'

/** Something that was found, with what its line in the list tells. */
export type Found =
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'relationship'; readonly tie: Relationship }

/** Everything on the constellation with the words by which it can be found. */
function useIndex() {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  return useMemo(() => {
    const names = new Map(parties.map(party => [party.id, nameOf(party)]))
    return searchIndex([
      ...parties.map(({ id, kind, note }) => ({
        subject: { kind: 'party' as const, id },
        title: names.get(id) ?? '',
        more: [common(`partyKinds.${kind}`), note],
      })),
      ...relationships.map(({ id, from, to, state, purpose, note }) => ({
        subject: { kind: 'relationship' as const, id },
        title: common('between', { from: names.get(from) ?? '', to: names.get(to) ?? '' }),
        more: [common(`states.${state}`), purpose, note],
      })),
    ])
  }, [parties, relationships, nameOf, common])
}

/** What answers to what is `sought`, best first; writing goes before finding, so that may be what was written before. */
export function useFound(): { readonly sought: string; readonly found: readonly Found[] } {
  const sought = useDeferredValue(useView(view => view.sought))
  const index = useIndex()
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const found = useMemo(() => {
    const party = new Map(parties.map(one => [one.id, one]))
    const tie = new Map(relationships.map(one => [one.id, one]))
    return search(index, sought).flatMap(({ kind, id }): Found[] => {
      const [aParty, aTie] = [party.get(id), tie.get(id)]
      if (kind === 'party') return aParty ? [{ kind, party: aParty }] : []
      return aTie ? [{ kind, tie: aTie }] : []
    })
  }, [index, sought, parties, relationships])
  return { sought, found }
}
