'use client'

import { StandpointKeeper } from './standpoint-keeper'
import { StandpointPanel } from './standpoint-panel'

/** What looking from a standpoint takes, in one script. */
export const parts = { StandpointKeeper, StandpointPanel }
