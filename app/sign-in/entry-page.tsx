import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** The frame of the pages one gets in by: one thing on one sheet. */
export function EntryPage({ title, intro, children }: Props) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-xl px-4 py-10">
      <div className="grid gap-6 rounded-card border border-line bg-sheet p-5 sm:p-8">
        <div className="grid gap-2">
          <h1 className="text-3xl">{title}</h1>
          {intro ? <p className="max-w-prose text-quiet">{intro}</p> : null}
        </div>
        {children}
      </div>
    </main>
  )
}
