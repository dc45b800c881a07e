'use client'

import { type NodeChange, useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import type { LiveMap } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Position } from '@/model/constellation/position'
import type { PartyNode } from './party-node'

interface Lead {
  readonly id: string
  readonly to: Position
}

/** What is selected but no element of the page goes with the party that is dragged. */
function following({ view, constellation }: LiveMap, lead: Lead, known: ReadonlySet<string>) {
  const { selection } = view.getState()
  if (selection.parties.length <= known.size || !selection.parties.includes(lead.id)) return {}
  const places = new Map(constellation.getState().parties.map(({ id, position }) => [id, position]))
  const from = places.get(lead.id) ?? lead.to
  const [dx, dy] = [lead.to[0] - from[0], lead.to[1] - from[1]]
  return Object.fromEntries(
    selection.parties.flatMap(id => {
      const place = places.get(id)
      return place && !known.has(id) ? [[id, [place[0] + dx, place[1] + dy] as Position]] : []
    }),
  )
}

function movesIn(live: LiveMap, changes: readonly NodeChange<PartyNode>[]) {
  const moved = changes.flatMap(change =>
    change.type === 'position' && change.dragging && change.position
      ? [[change.id, [change.position.x, change.position.y] as Position] as const]
      : [],
  )
  const [lead] = moved
  if (!lead) return undefined
  const known = new Set(moved.map(([id]) => id))
  return { ...following(live, { id: lead[0], to: lead[1] }, known), ...Object.fromEntries(moved) }
}

/** A party chosen alone lets go of what is selected in the picture only: of that React Flow does not know. */
function selectedAfter(
  before: readonly string[],
  changes: readonly NodeChange<PartyNode>[],
  isLetGo: (id: string) => boolean,
) {
  const isChosen = changes.some(change => change.type === 'select' && change.selected)
  const selected = new Set(isChosen ? before.filter(id => !isLetGo(id)) : before)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) selected.add(change.id)
    else selected.delete(change.id)
  }
  return [...selected]
}

/** What React Flow reports about its nodes, put where it belongs: selection and what is under the hand. */
export function useNodeChanges() {
  const live = useLiveMap()
  const flow = useStoreApi()
  return useCallback(
    (changes: NodeChange<PartyNode>[]) => {
      const { selection, moving } = live.view.getState()
      const moves = movesIn(live, changes)
      if (moves) live.view.setState({ moving: { ...moving, ...moves } })
      if (!changes.some(change => change.type === 'select')) return
      const { nodeLookup, multiSelectionActive, userSelectionActive } = flow.getState()
      const isLetGo = (id: string) => !multiSelectionActive && !userSelectionActive && !nodeLookup.has(id)
      const parties = selectedAfter(selection.parties, changes, isLetGo)
      live.view.setState({ selection: { ...selection, parties } })
    },
    [live, flow],
  )
}
