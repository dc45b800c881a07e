'use client'

import { useStore } from 'zustand'
import type { Connection } from './connection'
import { useLiveMap } from './live-map-context'

/** What may honestly be said about the line to the server. */
export const useConnection = (): Connection => useStore(useLiveMap().connection)
