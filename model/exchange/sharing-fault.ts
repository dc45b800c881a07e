import { documentBytes } from '../shared-map/document-bytes'
import type { ExchangeFault } from './fault'

/** Why a constellation of so many bytes, as one Yjs update, cannot be made although its file could be read; undefined where it can. */
export const sharingFault = (bytes: number): ExchangeFault | undefined =>
  bytes > documentBytes ? { at: '', problem: 'too-large-to-share' } : undefined
