'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useList, usePartyName } from '@/components/canvas/use-words'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { ChangesOfOthers, Tie } from '@/model/shared-map/changes-of-others'

const named = 3
const kept = 5

/** Says politely what others did, a batch at a time, unless it was silenced (S-62); what was said last can be read again under who is here. */
export function OthersNews() {
  const { view, hearOthers } = useLiveMap()
  const wordsOf = useRef<(changes: ChangesOfOthers) => string>(() => '')
  wordsOf.current = useOthersWords()
  const announces = useView(({ announceOthers }) => announceOthers)
  const [last] = useView(({ lately }) => lately)
  useEffect(
    () =>
      hearOthers(changes =>
        view.setState(({ lately }) => {
          const now = { number: (lately[0]?.number ?? 0) + 1, text: wordsOf.current(changes) }
          return { lately: [now, ...lately].slice(0, kept) }
        }),
      ),
    [view, hearOthers],
  )
  return (
    <p role="log" aria-live="polite" className="sr-only">
      {announces && last ? <span key={last.number}>{last.text}</span> : null}
    </p>
  )
}

/** What others did as one text of short sentences. */
function useOthersWords() {
  const t = useTranslations('outline')
  const nameOf = usePartyName()
  const listed = useList()
  return ({ parties, relationships }: ChangesOfOthers): string => {
    const ofParties = (list: readonly Party[]) => ({
      count: list.length,
      named: list.length > named ? 'no' : 'yes',
      names: listed(list.slice(0, named).map(nameOf)),
    })
    const ofTies = ([first, ...rest]: readonly Tie[]) =>
      first && { count: rest.length + 1, from: nameOf(first.from), to: nameOf(first.to) }
    const [tiesAdded, tiesChanged, tiesDeleted] = [
      ofTies(relationships.added),
      ofTies(relationships.changed),
      ofTies(relationships.deleted),
    ]
    return [
      parties.added.length > 0 && t('others.partiesAdded', ofParties(parties.added)),
      tiesAdded && t('others.relationshipsAdded', tiesAdded),
      parties.changed.length > 0 && t('others.partiesChanged', ofParties(parties.changed)),
      tiesChanged && t('others.relationshipsChanged', tiesChanged),
      parties.moved.length > 0 && t('others.partiesMoved', ofParties(parties.moved)),
      parties.deleted.length > 0 && t('others.partiesDeleted', ofParties(parties.deleted)),
      tiesDeleted && t('others.relationshipsDeleted', tiesDeleted),
    ]
      .filter(Boolean)
      .join(' ')
  }
}
