'use client'

import { laterPart } from '@/components/ui/later'

/** What lies over the map comes after the first picture. */
export const overTheMap = laterPart(async () => (await import('./over-the-map')).OverTheMap)
