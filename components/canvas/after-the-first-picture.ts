'use client'

import { OthersNews } from '@/components/outline/others-news'
import { OutlineView } from '@/components/outline/outline-view'
import { ConnectDialog } from './connect-dialog'
import { KeysDialog } from './keys-dialog'
import { PartyPanel } from './party-panel'
import { RelationshipPanel } from './relationship-panel'

/** What the first picture of the map does without, in one script: in several, what they share would be sent with each. */
export const parts = { ConnectDialog, KeysDialog, OthersNews, OutlineView, PartyPanel, RelationshipPanel }
