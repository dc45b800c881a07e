'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { usePartyName } from '../canvas/use-words'

type Ends = { readonly from: string; readonly to: string }

/** What parties and relationships are called, by id. */
export function useNames() {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const parties = useConstellation(map => map.parties)
  return useMemo(() => {
    const names = new Map(parties.map(party => [party.id, nameOf(party)]))
    const called = (id: string) => names.get(id) ?? ''
    const between = ({ from, to }: Ends) => common('between', { from: called(from), to: called(to) })
    return { called, between }
  }, [parties, nameOf, common])
}
