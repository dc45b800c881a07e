'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useRef } from 'react'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import { keptMap } from './kept-map'
import { partyAcross } from './party-across'
import type { PartyNode } from './party-node'
import type { PlacedParty } from './placed'
import { remembered } from './remembered'
import type { RingPlaces, RingSide } from './ring-places'
import type { Elements } from './use-elements'
import { useHealthWords } from './use-health-words'
import { useShownMap } from './use-shown-map'
import { usePartyWords } from './use-words'

interface Basis {
  readonly placed: PlacedParty
  readonly selected: boolean
  readonly isTarget: boolean
  readonly isNamed: boolean
  readonly isFaded: boolean
  readonly ring: RingSide
  readonly isDrawn: boolean
  readonly label: string
}

interface Made extends Basis {
  readonly node: PartyNode
}

function nodeOf({ placed, selected, isTarget, isNamed, isFaded, ring, isDrawn, label }: Basis): PartyNode {
  const {
    party,
    at: [x, y],
  } = placed
  return {
    id: party.id,
    type: 'party',
    position: { x, y },
    width: partyAcross,
    height: partyAcross,
    measured: { width: partyAcross, height: partyAcross },
    selected,
    data: { party, isTarget, isNamed, isFaded, ring, isDrawn },
    ariaLabel: label,
    ariaRole: 'button',
    domAttributes: { 'aria-pressed': selected, 'aria-roledescription': undefined },
  }
}

const isSame = (a: Basis, b: Basis) =>
  a.placed === b.placed &&
  a.selected === b.selected &&
  a.isTarget === b.isTarget &&
  a.isNamed === b.isNamed &&
  a.isFaded === b.isFaded &&
  a.ring === b.ring &&
  a.isDrawn === b.isDrawn &&
  a.label === b.label

/** Parties as nodes of the canvas; a party that is as it was keeps its node, so that only what changed is drawn again. */
export function usePartyNodes(
  { parties, drawn }: Pick<Elements, 'parties' | 'drawn'>,
  named: ReadonlySet<string>,
  rings: RingPlaces,
  target: string | undefined,
): PartyNode[] {
  const selection = useView(view => view.selection.parties)
  const lit = useView(view => view.lit)
  const labelOf = useLabel()
  const made = useRef(new Map<string, Made>())
  return useMemo(() => {
    const before = made.current
    const selected = new Set(selection)
    made.current = new Map(
      parties.map(placed => {
        const { party } = placed
        const { id } = party
        const now = {
          placed,
          selected: selected.has(id),
          isTarget: target === id,
          isNamed: named.has(id),
          isFaded: lit !== undefined && !lit.has(id),
          ring: rings.parties.get(id) ?? 'right',
          isDrawn: drawn?.has(id) ?? true,
          label: labelOf(party),
        }
        const known = before.get(id)
        return [id, known && isSame(now, known) ? known : { ...now, node: nodeOf(now) }]
      }),
    )
    return [...made.current.values()].map(({ node }) => node)
  }, [parties, drawn, selection, lit, labelOf, target, named, rings])
}

/** A party in words as its element says it: who, what it stands for, and how it stands. */
function useLabel() {
  const wordsOf = usePartyWords()
  const healthWordsOf = useHealthWords()
  const insideWords = useInsideWords()
  return useMemo(
    () =>
      remembered((party: Party) =>
        [wordsOf(party), insideWords(party.id), healthWordsOf({ kind: 'party', id: party.id })]
          .filter(Boolean)
          .join('. '),
      ),
    [wordsOf, insideWords, healthWordsOf],
  )
}

/** What a closed party stands for, in words; empty for all others. */
function useInsideWords() {
  const t = useTranslations('canvas')
  const { inside: now } = useShownMap()
  const before = useRef(now)
  before.current = keptMap(now, before.current)
  const inside = before.current
  return useCallback(
    (id: string) => {
      const count = inside.get(id)
      return count === undefined ? '' : t('words.inside', { count })
    },
    [inside, t],
  )
}
