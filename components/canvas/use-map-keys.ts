'use client'

import { useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useMayEdit } from '@/components/session/use-may-edit'
import { nothingSelected } from '@/components/session/view-store'
import { standOn } from '@/components/standpoint/stand-on'
import type { Position } from '@/model/constellation/position'
import { useFit } from './use-fit'
import type { MapActions } from './use-map-actions'

const steps: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where typing means text, keys are left alone. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog') !==
    null

const isCommand = (event: { ctrlKey: boolean; metaKey: boolean }) => event.ctrlKey || event.metaKey

/** Undo and redo from anywhere on the page where no text is being written. */
export function useUndoKeys({ undo, redo }: Pick<MapActions, 'undo' | 'redo'>, active: boolean) {
  useEffect(() => {
    if (!active) return
    const press = (event: globalThis.KeyboardEvent) => {
      if (!isCommand(event) || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo, redo, active])
}

/** Selects what has the focus, alone or beside what is selected. */
function select(event: KeyboardEvent, actions: MapActions, add: boolean) {
  const target = event.target as HTMLElement
  const party = target.closest<HTMLElement>('.react-flow__node')?.dataset.id
  const relationship = target.closest<HTMLElement>('[data-relationship]')?.dataset.relationship
  if (party) actions.selectOne('party', party, add)
  else if (relationship) actions.selectRelationship(relationship, add)
  else return false
  return true
}

/** The party that has the focus on the map. */
const focused = (event: KeyboardEvent): string | undefined =>
  (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset.id

/** The party with the focus, together with the others where it is one of those selected. */
const toStandOn = (party: string | undefined, selected: readonly string[]): readonly string[] =>
  party === undefined || selected.includes(party) ? selected : [party]

const isLine = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-relationship]') !== null

/** The keys of the map, active while the focus is within it. */
export function useMapKeys(actions: MapActions, focusPanel: () => void) {
  const { view } = useLiveMap()
  const flow = useReactFlow()
  const fit = useFit()
  const mayEdit = useMayEdit()
  const edits: Readonly<Record<string, () => void>> = {
    delete: actions.deleteSelected,
    backspace: actions.deleteSelected,
    c: () => view.setState({ dialog: 'connect' }),
  }
  const looks: Readonly<Record<string, () => void>> = {
    escape: () => view.setState({ selection: nothingSelected }),
    f: fit,
    '+': () => void flow.zoomIn(),
    '-': () => void flow.zoomOut(),
    h: actions.hideSelected,
    g: actions.toggleSelected,
    '/': () => view.setState({ beside: 'find', panelOpen: true, seeking: true }),
    '?': () => view.setState({ dialog: 'keys' }),
  }
  const pressed = (event: KeyboardEvent): (() => void) | undefined => {
    const { key, shiftKey } = event
    if (isCommand(event)) return key.toLowerCase() === 'a' ? actions.selectAll : undefined
    const step = steps[key]
    const isStanding = view.getState().standpoint !== undefined
    if (step && mayEdit && !isStanding && view.getState().selection.parties.length > 0) {
      const far = shiftKey ? 50 : 10
      return () => actions.nudge([step[0] * far, step[1] * far])
    }
    if (key.toLowerCase() === 's')
      return () => standOn(view, toStandOn(focused(event), view.getState().selection.parties))
    if (key === 'Enter') return select(event, actions, false) ? focusPanel : undefined
    // A line's button is pressed by the browser itself, which some do whatever is prevented here.
    if (key === ' ' && isLine(event.target)) return undefined
    if (key === ' ') return select(event, actions, shiftKey) ? () => undefined : undefined
    const name = key.toLowerCase()
    return (mayEdit ? edits[name] : undefined) ?? looks[name]
  }
  return (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.altKey) return
    const act = pressed(event)
    if (!act) return
    event.preventDefault()
    act()
  }
}
