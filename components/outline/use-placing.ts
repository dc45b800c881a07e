'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { usePartyName } from '@/components/canvas/use-words'
import type { LiveMap } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import { orderAtEnd, ordersToPlace, partsByHolder, siblingsOf } from '@/model/constellation/outline-order'
import type { Party } from '@/model/constellation/party'

/** Where a party stands among those beside it, and what it could become a part of or be taken out of. */
export interface Standing {
  readonly place: number
  readonly count: number
  readonly before: Party | undefined
  readonly holder: Party | undefined
}

/** Reads where a party stands; to be asked for one party at a time. */
export function standingOf(live: LiveMap, id: string): Standing {
  const { parties } = live.constellation.getState()
  const siblings = siblingsOf(parties, id)
  const place = siblings.findIndex(one => one.id === id)
  const holder = parties.find(one => one.id === parties.find(party => party.id === id)?.within)
  return { place, count: siblings.length, before: siblings[place - 1], holder }
}

/** Puts parties into another order and into one another, and says so. */
export function usePlacing({ intend }: MapActions) {
  const live = useLiveMap()
  const t = useTranslations('outline')
  const nameOf = usePartyName()
  return useMemo(() => {
    const say = (text: string) => live.view.setState({ said: { text, undoable: false } })
    const partyOf = (id: string) => live.constellation.getState().parties.find(one => one.id === id)
    const called = (id: string) => {
      const party = partyOf(id)
      return party ? nameOf(party) : ''
    }
    /** Moves a party among its siblings by so many places. */
    const reorder = (id: string, by: number) => {
      const siblings = siblingsOf(live.constellation.getState().parties, id)
      const place = siblings.findIndex(one => one.id === id) + by
      if (place < 0 || place >= siblings.length) return
      if (!intend({ do: 'order-parties', orders: { ...ordersToPlace(siblings, id, place) } })) return
      say(t('said.placed', { name: called(id), place: place + 1, count: siblings.length }))
    }
    /** Makes a party the last part of another, or with an empty id a part of nobody. */
    const placeWithin = (id: string, holder: string) => {
      if ((partyOf(id)?.within ?? '') === holder) return
      const order = orderAtEnd(partsByHolder(live.constellation.getState().parties).get(holder) ?? [])
      if (!intend({ do: 'change-party', id, change: { within: holder, order: order ?? 0 } })) return
      say(
        holder
          ? t('said.within', { name: called(id), holder: called(holder) })
          : t('said.out', { name: called(id) }),
      )
    }
    /** One step in: it becomes a part of the party before it. */
    const placeInto = (id: string) => {
      const { before } = standingOf(live, id)
      if (before) placeWithin(id, before.id)
    }
    /** One step out: it comes to stand beside the party it was a part of. */
    const takeOut = (id: string) => {
      const { holder } = standingOf(live, id)
      if (holder) placeWithin(id, standingOf(live, holder.id).holder?.id ?? '')
    }
    return { reorder, placeWithin, placeInto, takeOut }
  }, [live, t, nameOf, intend])
}

export type Placing = ReturnType<typeof usePlacing>
