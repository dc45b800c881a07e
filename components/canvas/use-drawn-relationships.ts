'use client'

import { useMemo, useRef } from 'react'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { parallelBends, type RelationshipLine, relationshipLine } from '@/model/report/relationship-line'
import type { ShownRelationship } from '@/model/shown-map/bundle'
import { useShownMap } from './use-shown-map'

/** A relationship with its line on the map. */
export interface DrawnRelationship {
  readonly tie: ShownRelationship
  readonly line: RelationshipLine
}

interface Basis {
  readonly tie: ShownRelationship
  readonly from: Party
  readonly to: Party
  readonly start: Position
  readonly end: Position
  readonly bend: number
}

const draw = ({ tie, from, to, start, end, bend }: Basis): DrawnRelationship => ({
  tie,
  line: relationshipLine({
    ...tie,
    bend,
    from: { centre: start, kind: from.kind },
    to: { centre: end, kind: to.kind },
  }),
})

const isSame = (a: Basis, b: Basis) =>
  a.tie === b.tie &&
  a.start === b.start &&
  a.end === b.end &&
  a.bend === b.bend &&
  a.from.kind === b.from.kind &&
  a.to.kind === b.to.kind

/** Every relationship with its line; one whose ends and own fields are as they were keeps its drawing. */
export function useDrawnRelationships(): readonly DrawnRelationship[] {
  const { parties, relationships } = useShownMap()
  const places = useView(view => view.places)
  const moving = useView(view => view.moving)
  const bends = useMemo(() => parallelBends(relationships), [relationships])
  const made = useRef(new Map<string, { basis: Basis; drawn: DrawnRelationship }>())
  return useMemo(() => {
    const known = made.current
    const byId = new Map(parties.map(party => [party.id, party]))
    made.current = new Map(
      relationships.flatMap(tie => {
        const from = byId.get(tie.from)
        const to = byId.get(tie.to)
        if (!from || !to) return []
        const start = moving[from.id] ?? places?.[from.id] ?? from.position
        const end = moving[to.id] ?? places?.[to.id] ?? to.position
        const basis = { tie, from, to, start, end, bend: bends.get(tie.id) ?? 0 }
        const before = known.get(tie.id)
        const isKept = before && isSame(before.basis, basis)
        return [[tie.id, isKept ? before : { basis, drawn: draw(basis) }]]
      }),
    )
    return [...made.current.values()].map(({ drawn }) => drawn)
  }, [parties, relationships, bends, moving, places])
}
