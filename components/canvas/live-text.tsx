'use client'

import { type RefObject, useId } from 'react'
import { describedBy, inputLook } from '@/components/ui/field'
import { PersonalWarning } from '@/components/ui/personal-warning'
import { useDraft } from './use-draft'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly limit: number
  readonly rows?: number
  readonly disabled: boolean
  readonly onSave: (text: string) => void
  readonly fieldRef?: RefObject<HTMLInputElement | null>
}

const control = `${inputLook} text-[1rem] disabled:opacity-80`

/** A text field of the live map, with the gentle warning where it seems to hold personal data (S-30). */
export function LiveText({ label, hint, value, limit, rows, disabled, onSave, fieldRef }: Props) {
  const id = useId()
  const { text, write, leave } = useDraft(value, onSave)
  const shared = {
    id,
    value: text,
    maxLength: limit,
    disabled,
    autoComplete: 'off',
    'aria-describedby': describedBy(id),
    onChange: (event: { target: { value: string } }) => write(event.target.value),
    onBlur: leave,
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {rows ? (
        <textarea {...shared} rows={rows} className={`${control} resize-y`} />
      ) : (
        <input
          {...shared}
          ref={fieldRef}
          className={control}
          onKeyDown={event => {
            if (event.key === 'Enter') leave()
          }}
        />
      )}
      <div id={describedBy(id)} className="grid gap-1 text-sm text-quiet empty:hidden">
        {hint ? <span>{hint}</span> : null}
        {disabled ? null : <PersonalWarning text={text} />}
      </div>
    </div>
  )
}
