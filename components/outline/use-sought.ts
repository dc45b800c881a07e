'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useChannelWords, usePartyName } from '@/components/canvas/use-words'
import type { Party, PartyKind } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
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

const isAnything = ({ words, kind, onlyShown }: Sought) =>
  words.trim() === '' && kind === anything && !onlyShown

/** The words of each item, made ready for comparing once. */
function remembered<T extends object>(wordsOf: (item: T) => readonly string[]) {
  const known = new WeakMap<T, string>()
  return (item: T): string => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = folded(wordsOf(item).join('\n'))
    known.set(item, text)
    return text
  }
}

/** Leaves of the outline what fits. A relationship fits by the other party's name and by the words it is told with, its purpose among them. */
export function useFitting() {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const channelWords = useChannelWords()
  return useMemo(() => {
    const name = remembered((party: Party) => [nameOf(party)])
    const ofParty = remembered((party: Party) => [
      nameOf(party),
      common(`partyKinds.${party.kind}`),
      party.note,
    ])
    const ofTie = remembered(({ state, channels, purpose, note }: Relationship) => [
      common(`states.${state}`),
      channelWords(channels),
      purpose,
      note,
    ])
    return (branches: readonly Branch[], sought: Sought) => {
      if (isAnything(sought)) return { top: branches, found: 0 }
      const wanted = folded(sought.words).trim()
      const isShown = ({ isLeftOut }: Branch | TieSeen) => !sought.onlyShown || !isLeftOut
      const isCandidate = (branch: Branch) =>
        isShown(branch) && (sought.kind === anything || branch.party.kind === sought.kind)
      return branchesThatFit(branches, {
        party: branch => isCandidate(branch) && ofParty(branch.party).includes(wanted),
        tie: (branch, seen) =>
          wanted !== '' &&
          isCandidate(branch) &&
          isShown(seen) &&
          (name(seen.other).includes(wanted) || ofTie(seen.tie).includes(wanted)),
      })
    }
  }, [common, nameOf, channelWords])
}
