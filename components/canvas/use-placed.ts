'use client'

import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { subjectKey } from '@/model/constellation/subject'
import { parallelBends } from '@/model/report/relationship-line'
import { kept } from './kept'
import { tiesByParty, withMoved } from './moved'
import type { Placed, PlacedParty, PlacedTie } from './placed'
import { healthOf } from './shown-health'
import { useShownMap } from './use-shown-map'
import { usePartyName } from './use-words'

/** All that is shown, where it rests; what did not change keeps its identity. */
function usePlacedAtRest(): Placed {
  const { parties, relationships } = useShownMap()
  const places = useView(view => view.places)
  const health = useStore(useLiveMap().health)
  const nameOf = usePartyName()
  const bends = useMemo(() => parallelBends(relationships), [relationships])
  const made = useRef<Placed>({ parties: new Map(), ties: new Map() })
  return useMemo(() => {
    const before = made.current
    const placedParties = new Map<string, PlacedParty>()
    for (const party of parties) {
      const key = subjectKey({ kind: 'party', id: party.id })
      const at = places?.[party.id] ?? party.position
      const now = { party, at, name: nameOf(party), health: health[key] }
      placedParties.set(party.id, kept(now, before.parties.get(party.id)))
    }
    const ties = new Map<string, PlacedTie>()
    for (const tie of relationships) {
      const from = placedParties.get(tie.from)
      const to = placedParties.get(tie.to)
      if (!from || !to) continue
      const now = {
        tie,
        start: from.at,
        end: to.at,
        fromKind: from.party.kind,
        toKind: to.party.kind,
        bend: bends.get(tie.id) ?? 0,
        health: healthOf(tie, health),
      }
      ties.set(tie.id, kept(now, before.ties.get(tie.id)))
    }
    made.current = { parties: placedParties, ties }
    return made.current
  }, [parties, relationships, bends, places, health, nameOf])
}

/** All that is shown, where it is shown now: what is under the hand goes with it, and nothing else is worked out anew. */
export function usePlaced(): Placed {
  const rest = usePlacedAtRest()
  const moving = useView(view => view.moving)
  const tiesAt = useMemo(() => tiesByParty(rest), [rest])
  const before = useRef(rest)
  return useMemo(() => {
    before.current = withMoved(rest, moving, tiesAt, before.current)
    return before.current
  }, [rest, moving, tiesAt])
}
