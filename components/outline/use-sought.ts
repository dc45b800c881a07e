'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useChannelWords, usePartyName } from '@/components/canvas/use-words'
import type { Party, PartyKind } from '@/model/constellation/party'
import { folded } from '@/model/shown-map/search'
import { type Branch, branchesThatFit, type TieSeen } from './branch'

export const anything = 'any'

/** What is looked for in the outline: words, one kind of party, and whether only what the map shows. */
export interface Sought {
  readonly words: string
  readonly kind: PartyKind | typeof anything
  readonly onlyShown: boolean
}

export const nothingSought: Sought = { words: '', kind: anything, onlyShown: false }

/** Leaves of the outline what fits. A relationship fits by the words it is told with, its purpose among them. */
export function useFitting() {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const channelWords = useChannelWords()
  return useCallback(
    (branches: readonly Branch[], { words, kind, onlyShown }: Sought) => {
      const wanted = folded(words).trim()
      const fits = (...texts: readonly string[]) => folded(texts.join('\n')).includes(wanted)
      const isShown = ({ isLeftOut }: Branch | TieSeen) => !onlyShown || !isLeftOut
      const isOfKind = (party: Party) => kind === anything || party.kind === kind
      return branchesThatFit(branches, {
        party: branch => {
          const { party } = branch
          const words = [nameOf(party), common(`partyKinds.${party.kind}`), party.note]
          return isOfKind(party) && isShown(branch) && fits(...words)
        },
        tie: (branch, seen) => {
          if (wanted === '' || !isOfKind(branch.party) || !isShown(branch) || !isShown(seen)) return false
          const { state, channels, purpose, note } = seen.tie
          return fits(nameOf(seen.other), common(`states.${state}`), channelWords(channels), purpose, note)
        },
      })
    },
    [common, nameOf, channelWords],
  )
}
