import type { Perspective } from '@/model/edition/perspective'
import type { Draft } from '@/server/database/drafts'

/** A check under way: about what, from where, in which round (empty before the first one), and what is in the draft. */
export interface Checking {
  readonly id: string
  readonly subject: string
  readonly perspective: Perspective
  readonly round: string
  readonly draft: Draft | undefined
}

/** The hidden fields that say which check a form belongs to. */
export const CheckFields = ({
  checking: { id, subject, perspective, round },
}: {
  readonly checking: Checking
}) =>
  Object.entries({ id, subject, perspective, round }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
