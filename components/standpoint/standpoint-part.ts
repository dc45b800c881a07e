'use client'

import type { MapActions } from '@/components/canvas/use-map-actions'
import { laterPart } from '@/components/ui/later'

const load = async () => (await import('./standpoint-script')).parts

/** Looking from a standpoint; its script comes when it is first asked for. */
export const standpointPanel = laterPart<{ readonly actions: MapActions }>(
  async () => (await load()).StandpointPanel,
)
export const standpointKeeper = laterPart(async () => (await load()).StandpointKeeper)
