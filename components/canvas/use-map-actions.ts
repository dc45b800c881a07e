'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { type Doing, mapActions } from './map-actions'
import { usePartyName } from './use-words'

/** What a person can do on the map, each done at once and said in words. */
export function useMapActions() {
  const live = useLiveMap()
  const t = useTranslations('canvas')
  const errors = useTranslations('errors')
  const nameOf = usePartyName()
  return useMemo(() => {
    const called: Doing['called'] = id => {
      const party = live.constellation.getState().parties.find(one => one.id === id)
      return party ? nameOf(party) : ''
    }
    return mapActions({
      live,
      called,
      refused: refusal => errors(`refusals.${refusal}`),
      words: {
        added: name => t('said.added', { name }),
        connected: (from, to) => t('said.connected', { from, to }),
        deleted: ({ name, ...gone }) =>
          name === '' ? t('said.deletedSeveral', gone) : t('said.deletedParty', { name, ...gone }),
        moved: (count, name) => t('said.moved', { count, name }),
        selected: count => t('said.selected', { count }),
        sight: {
          hidden: count => t('said.hidden', { count }),
          shownAgain: t('said.shownAgain'),
          collapsed: (name, inside) => t('said.collapsed', { name, inside }),
          opened: name => t('said.opened', { name }),
          holdsNobody: name => t('said.holdsNobody', { name }),
        },
        plain: key => t(`said.${key}`),
      },
    })
  }, [live, t, errors, nameOf])
}

export type MapActions = ReturnType<typeof useMapActions>
