'use client'

import { createContext, useContext } from 'react'
import type { FindingKind } from '@/model/findings/finding'

/** Why each kind of finding matters and what could help, in the reader’s language. */
export type Guidance = Readonly<Record<FindingKind, { readonly why: string; readonly help: string }>>

export const GuidanceContext = createContext<Guidance | undefined>(undefined)

export function useGuidance(): Guidance {
  const guidance = useContext(GuidanceContext)
  if (!guidance) throw new Error('findings need a GuidanceContext around them')
  return guidance
}
