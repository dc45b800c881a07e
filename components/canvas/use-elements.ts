'use client'

import { useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import { type Asking, type ElementIds, elementsOf, type NearIds } from './elements-of'
import { keptSet } from './kept-set'
import type { Placed, PlacedParty, PlacedTie } from './placed'

/** What is made of elements of the page, in the order of Tab. */
export interface Elements {
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
  /** The ids of those drawn by their elements, not by the picture; undefined where there is no picture. */
  readonly drawn: ReadonlySet<string> | undefined
}

function chosen<T>(items: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T[] {
  const found: T[] = []
  for (const [id, item] of items) if (ids.has(id)) found.push(item)
  return found
}

type Under = Pick<Asking, 'focused' | 'hovered' | 'target'>

/** The elements of the map: all of it where it is small; else what is near, selected, focused or moved. */
export function useElements(placed: Placed, near: NearIds | undefined, under: Under): Elements {
  const selection = useView(view => view.selection)
  const moving = useView(useShallow(view => Object.keys(view.moving)))
  const others = useOthers(all => all.flatMap(other => other.selection ?? []).join(' '))
  const { focused, hovered, target } = under
  const before = useRef<ElementIds>(undefined)
  return useMemo(() => {
    if (!near)
      return { parties: [...placed.parties.values()], ties: [...placed.ties.values()], drawn: undefined }
    const ids = elementsOf(placed, near, {
      selected: [...selection.parties, ...selection.relationships],
      others: others.split(' '),
      moving,
      focused,
      hovered,
      target,
    })
    const all = keptSet(ids.all, before.current?.all)
    const drawn = keptSet(ids.drawn, before.current?.drawn)
    before.current = { all, drawn }
    return { parties: chosen(placed.parties, all), ties: chosen(placed.ties, all), drawn }
  }, [placed, near, selection, moving, others, focused, hovered, target])
}
