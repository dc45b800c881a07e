import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly about?: string; readonly children?: ReactNode }

/** One thing that can be done, with its heading. */
export function Part({ title, about, children }: Props) {
  const heading = useId()
  return (
    <section
      aria-labelledby={heading}
      className="grid content-start gap-3 rounded-card border border-line bg-sheet p-5 sm:p-6"
    >
      <h2 id={heading} className="text-xl">
        {title}
      </h2>
      {about ? <p className="max-w-prose">{about}</p> : null}
      {children}
    </section>
  )
}
