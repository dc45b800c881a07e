'use client'

import { useStore } from 'zustand'
import type { RoomNow } from '@/model/workshop/room-now'
import { useLiveMap } from './live-map-context'

/** The workshop that runs on the open constellation; undefined where none does. */
export const useWorkshop = (): RoomNow | undefined => useStore(useLiveMap().workshop, ({ room }) => room)
