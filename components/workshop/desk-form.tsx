'use client'

import { type ReactNode, useActionState } from 'react'

/** What came of a form on the desk: a sentence where it was not done, and what was typed. `times` counts how often. */
export interface DeskAnswer {
  readonly said?: string
  readonly values?: Readonly<Record<string, string>>
  readonly times: number
}

export type DeskAct = (before: DeskAnswer, form: FormData) => Promise<DeskAnswer>

type Props = {
  readonly act: DeskAct
  /** What the form is about, sent along unseen. */
  readonly fields: Readonly<Record<string, string>>
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** A form that is sent without leaving the desk, and by a plain post where no script has arrived. Why it was not done is said within it. */
export function DeskForm({ act, fields, className = '', label, children }: Props) {
  const [answer, send, isSending] = useActionState(act, { times: 0 })
  return (
    <form action={send} aria-label={label} aria-busy={isSending} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {answer.said ? (
        <p role="alert" className="basis-full rounded-control bg-warm-wash px-3 py-2 text-warm">
          {answer.said}
        </p>
      ) : null}
    </form>
  )
}
