'use client'

import type { KeyboardEvent } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { isTyping } from '@/components/canvas/use-map-keys'
import { useLiveMap } from '@/components/session/live-map-context'
import { nothingSelected } from '@/components/session/view-store'
import { standOn } from '@/components/standpoint/stand-on'
import type { Lines } from './lines'
import { itemOf, itemsIn } from './outline-items'

type Item = NonNullable<ReturnType<typeof itemOf>>

const ends: Readonly<Record<string, number>> = { Home: 0, End: -1 }
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** The line that a key goes to from the one that has the focus. */
function lineBy(key: string, item: Item, list: HTMLElement) {
  const lines = itemsIn(list)
  const step = steps[key]
  const end = ends[key]
  if (step !== undefined) return lines[Math.max(0, lines.indexOf(item.element) + step)]
  return end === undefined ? undefined : lines.at(end)
}

/** What Alt and an arrow do to the line of a party. */
function placed(event: KeyboardEvent, { id, kind }: Item, { placing }: Lines): (() => void) | undefined {
  const step = steps[event.key]
  if (kind !== 'party') return undefined
  if (step !== undefined) return () => placing.reorder(id, step)
  if (event.shiftKey && event.key === 'ArrowRight') return () => placing.placeInto(id)
  if (event.shiftKey && event.key === 'ArrowLeft') return () => placing.takeOut(id)
  return undefined
}

/** The keys of the outline, active while the focus is on one of its lines. */
export function useOutlineKeys(actions: MapActions, lines: Lines) {
  const { view } = useLiveMap()
  const selectAlone = ({ kind, id }: Item) => {
    const { parties, relationships } = view.getState().selection
    if ((kind === 'party' ? parties : relationships).includes(id)) return
    actions.selectOne(kind, id, false)
  }
  const erase = (item: Item) => {
    selectAlone(item)
    lines.erase()
  }
  const connect = (item: Item) => {
    selectAlone(item)
    lines.connect()
  }
  const edits: Readonly<Record<string, (item: Item) => void>> = {
    delete: erase,
    backspace: erase,
    c: connect,
  }
  const looks: Readonly<Record<string, (item: Item) => void>> = {
    escape: () => view.setState({ selection: nothingSelected }),
    h: item => {
      selectAlone(item)
      actions.hideSelected()
    },
    s: ({ kind, id }) => {
      if (kind === 'party') standOn(view, [id])
    },
    '?': () => view.setState({ dialog: 'keys' }),
    enter: item => {
      selectAlone(item)
      lines.edit()
    },
  }
  const pressed = (event: KeyboardEvent<HTMLElement>, item: Item): (() => void) | undefined => {
    if (event.altKey) {
      const act = lines.mayEdit ? placed(event, item, lines) : undefined
      return act && (() => lines.keepingFocus(item.id, act))
    }
    const name = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) return name === 'a' ? actions.selectAll : undefined
    const line = lineBy(event.key, item, event.currentTarget)
    if (line) return () => line.focus()
    const act = (lines.mayEdit ? edits[name] : undefined) ?? looks[name]
    return act && (() => act(item))
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    const item = itemOf(event.target)
    if (!item || isTyping(event.target)) return
    const act = pressed(event, item)
    if (!act) return
    event.preventDefault()
    act()
  }
}
