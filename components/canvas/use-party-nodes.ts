'use client'

import { useMemo, useRef } from 'react'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { namesWithRoom } from './names-with-room'
import { type PartyNode, partyAcross } from './party-node'
import { useHealthWords } from './use-health-words'
import { useShownMap } from './use-shown-map'
import { usePartyName, usePartyWords } from './use-words'

interface Made {
  readonly party: Party
  readonly position: Position
  readonly selected: boolean
  readonly isTarget: boolean
  readonly isNamed: boolean
  readonly label: string
  readonly node: PartyNode
}

function nodeOf({
  party,
  position: [x, y],
  selected,
  isTarget,
  isNamed,
  label,
}: Omit<Made, 'node'>): PartyNode {
  return {
    id: party.id,
    type: 'party',
    position: { x, y },
    width: partyAcross,
    height: partyAcross,
    measured: { width: partyAcross, height: partyAcross },
    selected,
    data: { party, isTarget, isNamed },
    ariaLabel: label,
    ariaRole: 'button',
    domAttributes: { 'aria-pressed': selected, 'aria-roledescription': undefined },
  }
}

const isSame = (a: Omit<Made, 'node'>, b: Made) =>
  a.party === b.party &&
  a.position === b.position &&
  a.selected === b.selected &&
  a.isTarget === b.isTarget &&
  a.isNamed === b.isNamed &&
  a.label === b.label

/** The parties as nodes of the canvas; a party that is as it was keeps its node, so that only what changed is drawn again. */
export function usePartyNodes(target: string | undefined, nameSize: number): PartyNode[] {
  const { parties, relationships } = useShownMap()
  const places = useView(view => view.places)
  const selection = useView(view => view.selection.parties)
  const moving = useView(view => view.moving)
  const wordsOf = usePartyWords()
  const healthWordsOf = useHealthWords()
  const nameOf = usePartyName()
  const named = useMemo(
    () => namesWithRoom(parties, relationships, nameOf, nameSize),
    [parties, relationships, nameOf, nameSize],
  )
  const made = useRef(new Map<string, Made>())
  return useMemo(() => {
    const before = made.current
    const selected = new Set(selection)
    made.current = new Map(
      parties.map(party => {
        const now = {
          party,
          position: moving[party.id] ?? places?.[party.id] ?? party.position,
          selected: selected.has(party.id),
          isTarget: target === party.id,
          isNamed: named.has(party.id),
          label: [wordsOf(party), healthWordsOf({ kind: 'party', id: party.id })].filter(Boolean).join('. '),
        }
        const known = before.get(party.id)
        return [party.id, known && isSame(now, known) ? known : { ...now, node: nodeOf(now) }]
      }),
    )
    return [...made.current.values()].map(({ node }) => node)
  }, [parties, selection, moving, places, wordsOf, healthWordsOf, target, named])
}
