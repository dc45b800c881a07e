import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'input'> & { readonly note?: string | undefined; readonly children: ReactNode }

/** Something to tick or to choose, as large as a finger, with what it means beneath. */
export const Tick = ({ note, children, type = 'checkbox', ...rest }: Props) => (
  <label className="flex min-h-11 items-start gap-3 rounded-control px-2 py-2 hover:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-accent">
    <input type={type} className="mt-1 size-5 shrink-0 accent-accent" {...rest} />
    <span className="min-w-0 wrap-anywhere">
      {children}
      {note ? <span className="block text-sm text-quiet">{note}</span> : null}
    </span>
  </label>
)
