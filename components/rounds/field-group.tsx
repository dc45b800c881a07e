import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** Fields that answer one question together, with what is wrong among them. A fault can be focused. */
export function FieldGroup({ id, legend, hint, error, children }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={hint || error ? `${id}-about` : undefined}>
      <legend className="mb-1 text-lg font-bold">{legend}</legend>
      <div id={`${id}-about`} className="grid gap-1 text-quiet empty:hidden">
        {hint ? <p>{hint}</p> : null}
        {error ? (
          <p role="alert" tabIndex={-1} data-fault className="font-bold text-danger">
            {error}
          </p>
        ) : null}
      </div>
      {children}
    </fieldset>
  )
}
