'use client'

import { laterPart } from '@/components/ui/later'

export const putInside = laterPart(async () => (await import('./put-inside')).PutInside)
