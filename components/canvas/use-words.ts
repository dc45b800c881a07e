'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { listWords } from '@/model/edition/list-words'

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

/** Several words as one phrase, such as “a, b and c”. */
export function useList() {
  const locale = useLocale()
  return useMemo(() => listWords(locale), [locale])
}

/** The channels of a relationship as a sentence takes them, such as “by phone and in person”. */
export function useChannelWords() {
  const t = useTranslations('canvas')
  const listed = useList()
  return useCallback(
    (channels: Relationship['channels']) => listed(channels.map(channel => t(`words.by.${channel}`))),
    [t, listed],
  )
}
