import type { Perspective } from '@/model/edition/perspective'

/** A code as it is shown this once. */
export interface ShownCode {
  readonly code: string
  readonly perspective: Perspective
  readonly group: string | null
}
