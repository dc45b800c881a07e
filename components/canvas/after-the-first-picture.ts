'use client'

import { ConnectDialog } from './connect-dialog'
import { KeysDialog } from './keys-dialog'
import { ListView } from './list-view'
import { PartyPanel } from './party-panel'
import { RelationshipPanel } from './relationship-panel'

/** What the first picture of the map does without, in one script: in several, what they share would be sent with each. */
export const parts = { ConnectDialog, KeysDialog, ListView, PartyPanel, RelationshipPanel }
