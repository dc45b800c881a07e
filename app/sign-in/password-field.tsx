'use client'

import { type ComponentProps, useState, useSyncExternalStore } from 'react'
import { TextField } from '@/components/ui/text-field'

type Props = Omit<ComponentProps<typeof TextField>, 'type'> & {
  readonly show: string
  readonly hide: string
}

const neverChanges = () => () => undefined

/** A password's field. The button that shows it comes with the script; without script the field is whole without it. */
export function PasswordField({ show, hide, ...rest }: Props) {
  const [isShown, setShown] = useState(false)
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return (
    <div className="grid gap-1">
      <TextField type={isShown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" {...rest} />
      {hasScript ? (
        <button
          type="button"
          aria-controls={rest.id}
          onClick={() => setShown(!isShown)}
          className="min-h-8 justify-self-start rounded-control text-sm text-accent underline underline-offset-4"
        >
          {isShown ? hide : show}
        </button>
      ) : null}
    </div>
  )
}
