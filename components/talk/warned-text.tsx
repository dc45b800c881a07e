'use client'

import { useId } from 'react'
import { PersonalWarning } from '@/components/ui/personal-warning'
import { describedBy, inputLook } from '../ui/field'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly limit: number
  readonly rows?: number
  readonly required?: boolean
  readonly onWrite: (text: string) => void
}

/** A text not yet sent, with the gentle warning where it seems to hold personal data (S-30). */
export function WarnedText({ label, hint, value, limit, rows, required, onWrite }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    required,
    maxLength: limit,
    autoComplete: 'off',
    className: inputLook,
    'aria-describedby': describedBy(id),
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
  }
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} />}
      <div id={describedBy(id)} className="grid gap-1 text-sm text-quiet empty:hidden">
        {hint ? <span>{hint}</span> : null}
        <PersonalWarning text={value} />
      </div>
    </div>
  )
}
