'use client'

import { FindingCount } from './finding-count'
import { FindingsHere } from './findings-here'
import { FindingsPanel } from './findings-panel'

/** What findings take, in one script. */
export const parts = { FindingCount, FindingsHere, FindingsPanel }
