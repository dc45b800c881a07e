'use client'

import { useReactFlow, type Viewport, ViewportPortal } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Shown } from '@/components/canvas/fit-options'
import { useBringIntoView, useFreeRoom } from '@/components/canvas/use-fit'
import { usePartyName } from '@/components/canvas/use-words'
import { movePlaces } from '@/components/layout/move-places'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { RingShape } from '@/model/layout/ring-rows'
import type { AsSeen } from '@/model/standpoint/as-seen-from'
import { RingLines } from './ring-lines'
import { useAsSeen } from './use-as-seen'
import { useEscape } from './use-escape'

/** Keeps the map laid out about the standpoint while there is one: as parties come and go, and until one is back at the whole. Draws the rings beneath. */
export function StandpointKeeper() {
  const shape = useShape()
  const asSeen = useAsSeen(shape)
  useShown(asSeen)
  useEscape(useView(one => one.standpoint !== undefined))
  return asSeen ? (
    <ViewportPortal>
      <RingLines rings={asSeen.rings} />
    </ViewportPortal>
  ) : null
}

/** Which way there is more room for rings: it changes as the details open and close over the map of a phone. */
function useShape(): RingShape {
  const free = useFreeRoom()
  const isPanelOpen = useView(one => one.panelOpen)
  const isStanding = useView(one => one.standpoint !== undefined)
  const [shape, setShape] = useState<RingShape>('wide')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is another when the details open or close
  useEffect(() => {
    const waiting = requestAnimationFrame(() => {
      const room = free()
      if (isStanding && room) setShape(room.height > room.width ? 'tall' : 'wide')
    })
    return () => cancelAnimationFrame(waiting)
  }, [free, isPanelOpen, isStanding])
  return shape
}

/** The parties at the places where they are seen, all of them or those within reach, and the rings. */
function shownIn(
  { places, seen, rings }: AsSeen,
  parties: readonly Party[],
  nameOf: (party: Party) => string,
) {
  const named = parties.flatMap(party => {
    const at = places[party.id]
    return at ? [{ id: party.id, at, name: nameOf(party) }] : []
  })
  const [x, y] = rings.middle
  const outermost = rings.ellipses.at(-1)
  const also = outermost && {
    x: x - outermost.across,
    y: y - outermost.up,
    width: outermost.across * 2,
    height: outermost.up * 2,
  }
  const all: Shown = { parties: named, also }
  return { all, reached: { parties: named.filter(({ id }) => seen.rings.has(id)) } satisfies Shown }
}

/** Moves the parties to where they are seen, lets the others fade, brings it all into view; and back again. */
function useShown(asSeen: AsSeen | undefined) {
  const t = useTranslations('standpoint')
  const { view, constellation } = useLiveMap()
  const flow = useReactFlow()
  const bring = useBringIntoView()
  const nameOf = usePartyName()
  const isPanelOpen = useView(one => one.panelOpen)
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
    } else if (before.current) {
      view.setState({ lit: undefined, said: { text: t('said.whole'), undoable: false } })
      movePlaces(view, from, own, () => view.setState({ places: undefined }))
      void flow.setViewport(before.current, { duration: glide() })
      before.current = undefined
    }
  }, [asSeen, view, constellation, flow, t])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is another when the details open or close
  useEffect(() => {
    if (!asSeen) return
    // One frame later the details stand beside the map or over it, and the room that is left is known.
    const waiting = requestAnimationFrame(() => {
      const { all, reached } = shownIn(asSeen, constellation.getState().parties, nameOf)
      bring(all, reached, glide())
    })
    return () => cancelAnimationFrame(waiting)
  }, [asSeen, isPanelOpen, constellation, nameOf, bring])
}

const glide = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400)
