'use client'

import { useReactFlow, type Viewport, ViewportPortal } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import { useBringIntoView } from '@/components/canvas/use-fit'
import { usePartyName } from '@/components/canvas/use-words'
import { movePlaces } from '@/components/layout/move-places'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { type AsSeen, asSeenFrom } from '@/model/standpoint/as-seen-from'
import { RingLines } from './ring-lines'
import { backToWhole } from './stand-on'
import { useEscape } from './use-escape'

/** Keeps the map laid out about the standpoint while there is one: as parties come and go, and until one is back at the whole. Draws the rings beneath. */
export function StandpointKeeper() {
  const asSeen = useAsSeen()
  useShown(asSeen)
  useEscape(asSeen !== undefined)
  return asSeen ? (
    <ViewportPortal>
      <RingLines rings={asSeen.rings} />
    </ViewportPortal>
  ) : null
}

/** Parties at the places they had when one came to stand here, so that moving one elsewhere does not turn the rings. */
function useSteady(parties: readonly Party[], isStanding: boolean): readonly Party[] {
  const places = useRef(new Map<string, Position>())
  return useMemo(() => {
    if (!isStanding) places.current = new Map()
    return parties.map(party => {
      const position = places.current.get(party.id) ?? party.position
      places.current.set(party.id, position)
      return position === party.position ? party : { ...party, position }
    })
  }, [parties, isStanding])
}

/** The map as seen from the standpoint, or undefined while there is none; where all of the standpoint is gone, it is given up. */
function useAsSeen(): AsSeen | undefined {
  const { view } = useLiveMap()
  const nameOf = usePartyName()
  const standpoint = useView(one => one.standpoint)
  const relationships = useConstellation(map => map.relationships)
  const parties = useSteady(
    useConstellation(map => map.parties),
    standpoint !== undefined,
  )
  const isGone = standpoint !== undefined && !parties.some(({ id }) => standpoint.parties.includes(id))
  useEffect(() => {
    if (isGone) backToWhole(view)
  }, [isGone, view])
  return useMemo(
    () => (standpoint && !isGone ? asSeenFrom({ parties, relationships }, standpoint, nameOf) : undefined),
    [parties, relationships, standpoint, isGone, nameOf],
  )
}

/** Moves the parties to where they are seen, lets the others fade, brings it all into view; and back again. */
function useShown(asSeen: AsSeen | undefined) {
  const t = useTranslations('standpoint')
  const { view, constellation } = useLiveMap()
  const flow = useReactFlow()
  const bring = useBringIntoView()
  const before = useRef<Viewport>(undefined)
  useEffect(() => {
    const own = Object.fromEntries(constellation.getState().parties.map(({ id, position }) => [id, position]))
    const from = { ...own, ...view.getState().places }
    if (asSeen) {
      const { places, seen } = asSeen
      before.current ??= flow.getViewport()
      view.setState({
        lit: seen.lit,
        said: {
          text: t('said.reach', { reached: seen.rings.size, all: Object.keys(places).length }),
          undoable: false,
        },
      })
      movePlaces(view, from, places, () => view.setState({ places }))
      // One frame later the panel stands beside the map or over it, and the room that is left is known.
      requestAnimationFrame(() => bring(Object.values(places), glide()))
    } else if (before.current) {
      view.setState({ lit: undefined, said: { text: t('said.whole'), undoable: false } })
      movePlaces(view, from, own, () => view.setState({ places: undefined }))
      void flow.setViewport(before.current, { duration: glide() })
      before.current = undefined
    }
  }, [asSeen, view, constellation, flow, bring, t])
}

const glide = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400)
