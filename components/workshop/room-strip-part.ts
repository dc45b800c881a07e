'use client'

import { laterPart } from '@/components/ui/later'

/** Fetched only where a workshop runs. */
export const roomStrip = laterPart(async () => (await import('./room-strip')).RoomStrip)
