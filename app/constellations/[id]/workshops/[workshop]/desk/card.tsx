import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly title: string
  readonly isUrgent?: boolean
  readonly children: ReactNode
}

/** One thing on the desk, under its own heading. */
export const Card = ({ id, title, isUrgent = false, children }: Props) => (
  <section
    aria-labelledby={id}
    className={`grid content-start gap-3 rounded-card bg-sheet p-4 ${isUrgent ? 'border-2 border-accent' : 'border border-line'}`}
  >
    <h2 id={id} className="scroll-mt-24 text-lg">
      {title}
    </h2>
    {children}
  </section>
)
