'use client'

import { useEffect } from 'react'
import { laterPart } from './later'

/** Parts that the first picture of the map does without. */
export const partyPanel = laterPart(async () => (await import('./party-panel')).PartyPanel)
export const relationshipPanel = laterPart(
  async () => (await import('./relationship-panel')).RelationshipPanel,
)
export const connectDialog = laterPart(async () => (await import('./connect-dialog')).ConnectDialog)
export const keysDialog = laterPart(async () => (await import('./keys-dialog')).KeysDialog)
export const listView = laterPart(async () => (await import('./list-view')).ListView)

const all = [partyPanel, relationshipPanel, connectDialog, keysDialog, listView]
const settled = 1500

/** Fetches these parts soon after the map is there, so that they are at hand when the line drops. */
export function useLaterParts() {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { fetch } of all) void fetch()
    }, settled)
    return () => clearTimeout(timer)
  }, [])
}
