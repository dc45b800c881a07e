import type { ReactNode } from 'react'

export const inputLook =
  'block w-full min-h-11 rounded-control border border-edge bg-sheet px-3 py-2 text-ink placeholder:text-quiet'

/** An input that takes a file: what it opens looks like something to press. */
export const fileLook = `${inputLook} cursor-pointer file:mr-4 file:min-h-9 file:cursor-pointer file:rounded-control file:border-0 file:bg-accent-wash file:px-3 file:font-bold file:text-accent`

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A label above its control, a hint under it, and what is wrong. The control is given `aria-describedby={describedBy(id)}` by whoever makes it. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {children}
      <div id={`${id}-about`} className="text-sm text-quiet empty:hidden">
        {hint}
        {error ? (
          <p role="alert" className="font-bold text-danger">
            {error}
          </p>
        ) : null}
      </div>
    </div>
  )
}

export const describedBy = (id: string) => `${id}-about`
