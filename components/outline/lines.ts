import type { MouseEvent } from 'react'
import type { Placing } from './use-placing'

/** What the lines of the outline can do; the same object as long as the right to edit is the same, so that lines are not drawn again. */
export interface Lines {
  readonly mayEdit: boolean
  /** Selects what a line stands for; with Shift, or while selecting several, one more or one less. */
  readonly press: (event: MouseEvent<HTMLElement>) => void
  /** Takes the focus to the details of what is selected. */
  readonly edit: () => void
  readonly connect: () => void
  readonly erase: () => void
  readonly placing: Placing
  /** Does what moves a line, and keeps the focus where it was, or on the moved line. */
  readonly keepingFocus: (partyId: string, act: () => void) => void
}
