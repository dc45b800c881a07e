'use client'

import { useState } from 'react'
import { describedBy, inputLook } from '@/components/ui/field'
import { PersonalWarning } from '@/components/ui/personal-warning'

type Props = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly limit: number
  readonly rows?: number
  readonly required?: boolean
}

/** A field of a plain form, with the gentle warning where its text seems to hold personal data (S-30). */
export function WarnedField({ id, name, label, hint, text, limit, rows, required }: Props) {
  const [written, write] = useState(text)
  const shared = {
    id,
    name,
    required,
    maxLength: limit,
    defaultValue: text,
    autoComplete: 'off',
    className: inputLook,
    'aria-describedby': describedBy(id),
    onChange: (event: { target: { value: string } }) => write(event.target.value),
  }
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} />}
      <div id={describedBy(id)} className="grid gap-1 text-sm text-quiet empty:hidden">
        {hint ? <span>{hint}</span> : null}
        <PersonalWarning text={written} />
      </div>
    </div>
  )
}
