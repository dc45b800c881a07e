'use client'

import { useOpenMap } from './live-map-context'
import { useConnection } from './use-connection'
import { useWorkshop } from './use-workshop'

/** Whether this person may change the map now: by their role, as long as the server has not refused, and no workshop has locked the map. */
export function useMayEdit(): boolean {
  const { mayEdit } = useOpenMap()
  const { state, readOnly } = useConnection()
  const workshop = useWorkshop()
  const isLocked = workshop?.isMapLocked === true && !workshop.maySteer
  return mayEdit && !readOnly && !isLocked && state !== 'refused'
}
