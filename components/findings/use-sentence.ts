'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import { useConstellation } from '@/components/session/use-constellation'
import { listWords } from '@/model/edition/list-words'
import type { Finding } from '@/model/findings/finding'
import { findingValues } from '@/model/findings/finding-words'

/** What says a finding in one sentence. */
export function useSentence(): (finding: Finding) => string {
  const t = useTranslations('findings')
  const language = useLocale()
  const nameOf = usePartyName()
  const parties = useConstellation(map => map.parties)
  const byId = useMemo(() => new Map(parties.map(party => [party.id, party])), [parties])
  return useCallback(
    (finding: Finding) => {
      const list = listWords(language)
      const values = findingValues(finding, {
        partyName: id => {
          const party = byId.get(id)
          return party ? nameOf(party) : t('gone')
        },
        perspective: one => t(`perspectives.${one}`),
        more: count => t('more', { count }),
        list,
      })
      return t(`sentences.${finding.kind}`, values)
    },
    [t, language, nameOf, byId],
  )
}
