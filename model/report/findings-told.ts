import type { Finding } from '../findings/finding'
import type { KnownFinding } from '../findings/open-and-left'

/** Findings as a report tells them: open, or known and left. */
export interface FindingsTold {
  readonly open: readonly Finding[]
  readonly left: readonly KnownFinding[]
}
