'use client'

import type { Intent } from '@/model/constellation/intent'
import type { Refusal } from '@/model/constellation/rules'
import { useLiveMap } from './live-map-context'

/** What carries an intent out on the live constellation, or says which rule refuses it. The same function every time. */
export const useIntent = (): ((intent: Intent) => Refusal | undefined) => useLiveMap().intend
