'use client'

import { laterPart } from '@/components/ui/later'

/** The picture of what is far, for maps too large to be elements of the page throughout. */
export const farLayer = laterPart(async () => (await import('./far/far-layer')).FarLayer)
