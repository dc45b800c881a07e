import { useEffect, useMemo, useRef, useState } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import type { RingShape } from '@/model/layout/ring-rows'
import { type AsSeen, asSeenFrom } from '@/model/standpoint/as-seen-from'
import type { Net } from '@/model/standpoint/net'
import type { Standpoint } from '@/model/standpoint/seen'
import { backToWhole } from './stand-on'

/** What is to be laid out; plain data, so that it can travel to a worker. */
export interface SeenOrder {
  readonly map: Net
  readonly standpoint: Standpoint
  readonly shape: RingShape
  readonly collapsed: ReadonlySet<string>
}

/** Up to this many parties a map is laid out within a frame; what is larger is a worker's task. */
const mostAtOnce = 250

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

/** What is laid out away from the page: the last one stays until the next is there. */
function useFromWorker(order: SeenOrder | undefined): AsSeen | undefined {
  const [seen, setSeen] = useState<AsSeen>()
  useEffect(() => {
    if (!order) return setSeen(undefined)
    const worker = new Worker(new URL('./seen-worker.ts', import.meta.url))
    worker.onmessage = ({ data }: MessageEvent<AsSeen>) => {
      worker.terminate()
      setSeen(data)
    }
    worker.postMessage(order)
    return () => worker.terminate()
  }, [order])
  return order && seen
}

/** The map as seen from the standpoint, in rings of a shape, or undefined while there is none; where all of the standpoint is gone, it is given up. */
export function useAsSeen(shape: RingShape): AsSeen | undefined {
  const { view } = useLiveMap()
  const nameOf = usePartyName()
  const standpoint = useView(one => one.standpoint)
  const collapsed = useView(one => one.collapsed)
  const relationships = useConstellation(map => map.relationships)
  const parties = useSteady(
    useConstellation(map => map.parties),
    standpoint !== undefined,
  )
  const isGone = standpoint !== undefined && !parties.some(({ id }) => standpoint.parties.includes(id))
  useEffect(() => {
    if (isGone) backToWhole(view)
  }, [isGone, view])
  const order = useMemo((): SeenOrder | undefined => {
    if (!standpoint || isGone) return undefined
    const named = parties.map(party => ({ ...party, name: nameOf(party) }))
    return { map: { parties: named, relationships }, standpoint, shape, collapsed }
  }, [parties, relationships, standpoint, isGone, nameOf, shape, collapsed])
  const isLarge = parties.length > mostAtOnce
  const fromWorker = useFromWorker(isLarge ? order : undefined)
  const atOnce = useMemo(
    () =>
      order && !isLarge
        ? asSeenFrom(order.map, order.standpoint, ({ name }) => name, order.shape, order.collapsed)
        : undefined,
    [order, isLarge],
  )
  return isLarge ? fromWorker : atOnce
}
