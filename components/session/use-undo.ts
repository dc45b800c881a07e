'use client'

import { useStore } from 'zustand'
import { useLiveMap } from './live-map-context'

/** Undo and redo of one's own steps. */
export function useUndo() {
  const { undoState, undo, redo } = useLiveMap()
  return { undo, redo, ...useStore(undoState) }
}
