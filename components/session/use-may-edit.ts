'use client'

import { useOpenMap } from './live-map-context'
import { useConnection } from './use-connection'

/** Whether this person may change the map now: by their role, and as long as the server has not refused. */
export function useMayEdit(): boolean {
  const { mayEdit } = useOpenMap()
  const { state, readOnly } = useConnection()
  return mayEdit && !readOnly && state !== 'refused'
}
