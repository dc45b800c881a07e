'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useFit } from '@/components/canvas/use-fit'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { usePartyName } from '@/components/canvas/use-words'
import type { LiveMap } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import type { ArrangeOrder } from '@/model/layout/arrange'
import type { Arrangement } from '@/model/layout/task'
import { movePlaces } from './move-places'
import { runLayout } from './run-layout'

/** Quick work shows no progress: it would only flicker. */
const shownAfter = 300

type Placed = Readonly<Record<string, Position>>

function orderOf(
  live: LiveMap,
  nameOf: (party: Party) => string,
  arrangement: Arrangement,
  isOnlySelected: boolean,
  seed: number,
): ArrangeOrder {
  const { parties, relationships } = live.constellation.getState()
  const selected = live.view.getState().selection.parties
  return {
    arrangement,
    parties: parties.map(party => ({ ...party, name: nameOf(party) })),
    relationships: relationships.map(({ from, to }) => ({ from, to })),
    around: selected,
    only: isOnlySelected ? selected : undefined,
    seed,
  }
}

/** Where everybody stands in the document. */
const ownPlaces = (live: LiveMap): Placed =>
  Object.fromEntries(live.constellation.getState().parties.map(({ id, position }) => [id, position]))

/** Makes the new places one step in the document, and lets the parties glide there on this map, unless it is seen from a standpoint. */
function useCarryOut(actions: MapActions) {
  const t = useTranslations('layout')
  const live = useLiveMap()
  const fit = useFit()
  return (places: Placed) => {
    const { view } = live
    const own = ownPlaces(live)
    const moved = Object.fromEntries(Object.entries(places).filter(([id]) => id in own))
    const count = Object.keys(moved).length
    if (count === 0) return view.setState({ said: { text: t('said.nothing'), undoable: false } })
    const { places: shown, standpoint } = view.getState()
    const from = { ...own, ...shown }
    // Held where they are seen before the document says otherwise, so that nobody jumps.
    if (!standpoint) view.setState({ places: from })
    const isDone = actions.intend({ do: 'move-parties', positions: moved })
    if (isDone) view.setState({ said: { text: t('said.arranged', { count }), undoable: true } })
    if (standpoint) return
    movePlaces(view, from, isDone ? { ...own, ...moved } : own, () => {
      view.setState({ places: undefined })
      requestAnimationFrame(fit)
    })
  }
}

/** Arranges the map in a worker. `share` is how much is done, or undefined where nothing is under way or it was quick. */
export function useArrange(actions: MapActions) {
  const t = useTranslations('layout')
  const live = useLiveMap()
  const nameOf = usePartyName()
  const carryOut = useCarryOut(actions)
  const [share, setShare] = useState<number>()
  const stop = useRef<() => void>(undefined)
  const times = useRef(0)
  useEffect(() => () => stop.current?.(), [])
  const end = () => {
    stop.current?.()
    stop.current = undefined
    setShare(undefined)
  }
  const say = (text: string) => live.view.setState({ said: { text, undoable: false } })
  const arrange = (arrangement: Arrangement, isOnlySelected: boolean) => {
    end()
    live.view.setState({ standpoint: undefined })
    const order = orderOf(live, nameOf, arrangement, isOnlySelected, times.current++)
    let isShown = false
    let latest = 0
    const timer = setTimeout(() => {
      isShown = true
      setShare(latest)
    }, shownAfter)
    const cancel = runLayout(order, {
      progress: done => {
        latest = done
        if (isShown) setShare(done)
      },
      done: places => {
        end()
        carryOut(places)
      },
      failed: () => {
        end()
        say(t('said.failed'))
      },
    })
    stop.current = () => {
      clearTimeout(timer)
      cancel()
    }
  }
  const cancel = () => {
    end()
    say(t('said.cancelled'))
  }
  return { share, arrange, cancel }
}
