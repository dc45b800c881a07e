import type { ReactNode } from 'react'
import type { Place } from '@/model/participant/sitting'

type Props = {
  readonly at?: Place
  readonly act?: string
  /** The form that buttons beside it send along with it. */
  readonly isDoing?: boolean
  /** It holds something that was not taken yet, and is not lost for news. */
  readonly isKept?: boolean
  readonly children: ReactNode
}

/** The name of the one form on a page that holds what somebody writes or chooses. */
export const doing = 'doing'

/** A plain form that is sent to the one address there is, with the place it was sent from. */
export function Step({ at, act, isDoing, isKept, children }: Props) {
  return (
    <form
      method="post"
      action="/here"
      autoComplete="off"
      id={isDoing ? doing : undefined}
      data-kept={isKept ? '' : undefined}
    >
      {at === undefined ? null : <input type="hidden" name="at" value={at} />}
      {act === undefined ? null : <input type="hidden" name="act" value={act} />}
      {children}
    </form>
  )
}

type ActProps = {
  readonly act: string
  readonly look?: 'main' | 'even' | 'plain'
  readonly children: ReactNode
}

/** A button that says what is done. Where going on and not going on stand beside each other they look `even`, so that neither is pressed on anyone (S-11). */
export const Act = ({ act, look, children }: ActProps) => (
  <button type="submit" name="act" value={act} className={look}>
    {children}
  </button>
)
