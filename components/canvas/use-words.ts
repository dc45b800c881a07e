'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'

/** A party's name, or what it is called while it has none. */
export function usePartyName() {
  const common = useTranslations('common')
  return useCallback(
    (party: Pick<Party, 'kind' | 'name'>) =>
      party.name.trim() ||
      common('unnamedParty', { kind: common(`partyKinds.${party.kind}`).toLocaleLowerCase() }),
    [common],
  )
}

/** A party in a few words, for those who do not see its shape and stars. */
export function usePartyWords() {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const nameOf = usePartyName()
  return useCallback(
    (party: Party): string =>
      t('words.party', {
        name: nameOf(party),
        kind: common(`partyKinds.${party.kind}`),
        size: common(`sizes.${party.size}`),
      }),
    [t, common, nameOf],
  )
}

/** A relationship's sentence: who, how many, and how it stands. */
export function useRelationshipWords() {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const parties = useConstellation(map => map.parties)
  return useCallback(
    (tie: Relationship): string => {
      const called = (id: string) => {
        const party = parties.find(one => one.id === id)
        return party ? nameOf(party) : ''
      }
      return t('words.relationship', {
        from: called(tie.from),
        to: called(tie.to),
        fromSize: common(`sizes.${tie.fromSize}`),
        toSize: common(`sizes.${tie.toSize}`),
        isOne: tie.fromSize,
        direction: tie.direction,
        state: tie.state,
      })
    },
    [t, common, nameOf, parties],
  )
}
