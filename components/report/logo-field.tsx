'use client'

import { type ChangeEvent, useState } from 'react'
import { describedBy, Field, fileLook } from '../ui/field'

type Props = {
  /** How large the file may be, in bytes. */
  readonly most: number
  readonly words: { readonly label: string; readonly hint: string; readonly tooBig: string }
}

/** Chooses a logo; one that is too large is refused here already, before it is sent anywhere. */
export function LogoField({ most, words }: Props) {
  const [isTooBig, setIsTooBig] = useState(false)
  const look = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const tooBig = (target.files?.[0]?.size ?? 0) > most
    setIsTooBig(tooBig)
    if (tooBig) target.value = ''
  }
  return (
    <Field id="logo" label={words.label} hint={words.hint} error={isTooBig ? words.tooBig : undefined}>
      <input
        id="logo"
        name="logo"
        type="file"
        accept="image/png,image/jpeg"
        aria-describedby={describedBy('logo')}
        onChange={look}
        className={fileLook}
      />
    </Field>
  )
}
