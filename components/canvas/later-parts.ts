'use client'

import { useEffect } from 'react'
import { laterPart } from '@/components/ui/later'

const load = async () => (await import('./after-the-first-picture')).parts

/** Parts that the first picture of the map does without. */
export const partyPanel = laterPart(async () => (await load()).PartyPanel)
export const relationshipPanel = laterPart(async () => (await load()).RelationshipPanel)
export const connectDialog = laterPart(async () => (await load()).ConnectDialog)
export const keysDialog = laterPart(async () => (await load()).KeysDialog)
export const outlineView = laterPart(async () => (await load()).OutlineView)
export const othersNews = laterPart(async () => (await load()).OthersNews)

export const takePicture = laterPart(
  async () => (await import('@/components/exchange/take-picture')).TakePicture,
)

const all = [partyPanel, relationshipPanel, connectDialog, keysDialog, outlineView, othersNews]
/** Milliseconds after which the map is there and other scripts may come. */
export const settled = 1500

/** Fetches these parts soon after the map is there, so that they are at hand when the line drops. */
export function useLaterParts() {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { fetch } of all) void fetch()
    }, settled)
    return () => clearTimeout(timer)
  }, [])
}
