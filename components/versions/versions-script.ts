'use client'

import { GhostLayer } from './ghost-layer'
import { VersionsPanel } from './versions-panel'

/** What looking at a version on the live map takes, in one script. */
export const parts = { GhostLayer, VersionsPanel }
