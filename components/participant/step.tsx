import type { ReactNode } from 'react'
import type { Place } from '@/model/participant/sitting'

type Props = { readonly at?: Place; readonly act?: string; readonly children: ReactNode }

/** A plain form that is sent to the one address there is, with the place it was sent from. */
export function Step({ at, act, children }: Props) {
  return (
    <form method="post" action="/here" autoComplete="off">
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
