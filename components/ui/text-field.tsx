import type { ComponentProps } from 'react'
import { describedBy, Field, inputLook } from './field'

type Props = Omit<ComponentProps<'input'>, 'id'> & {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export function TextField({ id, label, hint, error, className = '', ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={id}
        aria-describedby={describedBy(id)}
        aria-invalid={error ? true : undefined}
        className={`${inputLook} ${className}`}
        {...rest}
      />
    </Field>
  )
}
