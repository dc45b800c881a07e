'use client'

import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import type { Position } from '@/model/constellation/position'
import { parallelBends } from '@/model/report/relationship-line'
import { isMuchMoved, tiesByParty, withMoved } from './moved'
import { nothingPlaced, placeAll } from './place-all'
import type { Placed } from './placed'
import { useShownMap } from './use-shown-map'
import { usePartyName } from './use-words'

function usePlacedAtRest(): Placed {
  const { parties, relationships } = useShownMap()
  const places = useView(view => view.places)
  const health = useStore(useLiveMap().health)
  const nameOf = usePartyName()
  const bends = useMemo(() => parallelBends(relationships), [relationships])
  const made = useRef(nothingPlaced)
  return useMemo(() => {
    made.current = placeAll({ parties, relationships, bends, places, health, nameOf }, made.current)
    return made.current
  }, [parties, relationships, bends, places, health, nameOf])
}

const untied: ReadonlyMap<string, readonly string[]> = new Map()
const still: Readonly<Record<string, Position>> = {}

/** All that is shown. What is under the hand rests here where it was, and its elements go by themselves; only where it is very much does the map go with it. */
export function usePlaced(): Placed {
  const rest = usePlacedAtRest()
  const held = useView(useShallow(view => Object.keys(view.moving)))
  const tiesAt = useMemo(() => (held.length > 0 ? tiesByParty(rest) : untied), [rest, held])
  const isMuch = useMemo(() => isMuchMoved(held, tiesAt), [held, tiesAt])
  const moving = useView(view => (isMuch ? view.moving : still))
  const before = useRef(rest)
  return useMemo(() => {
    before.current = withMoved(rest, moving, tiesAt, before.current)
    return before.current
  }, [rest, moving, tiesAt])
}
