'use client'

import { laterPart } from '@/components/ui/later'

/** Finding and filtering comes after the first picture. */
export const findPanel = laterPart(async () => (await import('./find-panel')).FindPanel)
