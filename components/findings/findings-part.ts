'use client'

import type { MapActions } from '@/components/canvas/use-map-actions'
import { laterPart } from '@/components/ui/later'

const load = async () => (await import('./findings-script')).parts

/** What stands out on the map; its script comes some time after the first picture, or when it is first asked for. */
export const findingsPanel = laterPart<{ readonly actions: MapActions }>(
  async () => (await load()).FindingsPanel,
)
export const findingsHere = laterPart<{ readonly about: string }>(async () => (await load()).FindingsHere)
export const findingCount = laterPart(async () => (await load()).FindingCount)
