'use client'

import { useOpenMap } from './live-map-context'
import { useConnection } from './use-connection'
import { useWorkshop } from './use-workshop'

/** Whether this person may change the map now: by their role, as long as the server has not refused, and no workshop keeps them from it. */
export function useMayEdit(): boolean {
  const { mayEdit } = useOpenMap()
  const { state, readOnly } = useConnection()
  const workshop = useWorkshop()
  const isKeptOff =
    workshop !== undefined && !workshop.maySteer && (workshop.isMapLocked || workshop.isHeldBack)
  return mayEdit && !readOnly && !isKeptOff && state !== 'refused'
}
