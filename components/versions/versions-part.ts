'use client'

import type { MapActions } from '@/components/canvas/use-map-actions'
import { laterPart } from '@/components/ui/later'

const load = async () => (await import('./versions-script')).parts

/** Looking at a version on the live map; its script comes when it is first asked for. */
export const versionsPanel = laterPart<{ readonly actions: MapActions }>(
  async () => (await load()).VersionsPanel,
)
export const ghostLayer = laterPart(async () => (await load()).GhostLayer)
