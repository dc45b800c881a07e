'use client'

import { useMemo } from 'react'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import { type Asking, elementsOf, type NearIds } from './elements-of'
import type { Placed, PlacedParty, PlacedTie } from './placed'

/** What is made of elements of the page, in the order of Tab. */
export interface Elements {
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
  /** The ids of those drawn by their elements, not by the picture; undefined where there is no picture. */
  readonly drawn: ReadonlySet<string> | undefined
}

const chosen = <T>(items: ReadonlyMap<string, T>, ids: ReadonlySet<string>) =>
  [...items].flatMap(([id, item]) => (ids.has(id) ? [item] : []))

type Under = Pick<Asking, 'focused' | 'hovered' | 'target'>

/** The elements of the map: all of it where it is small; else what is near, selected, focused or moved. */
export function useElements(placed: Placed, near: NearIds | undefined, under: Under): Elements {
  const selection = useView(view => view.selection)
  const moving = useView(view => view.moving)
  const others = useOthers(all => all.flatMap(other => other.selection ?? []).join(' '))
  const { focused, hovered, target } = under
  return useMemo(() => {
    if (!near)
      return { parties: [...placed.parties.values()], ties: [...placed.ties.values()], drawn: undefined }
    const { all, drawn } = elementsOf(placed, near, {
      selected: [...selection.parties, ...selection.relationships],
      others: others.split(' '),
      moving: Object.keys(moving),
      focused,
      hovered,
      target,
    })
    return { parties: chosen(placed.parties, all), ties: chosen(placed.ties, all), drawn }
  }, [placed, near, selection, moving, others, focused, hovered, target])
}
