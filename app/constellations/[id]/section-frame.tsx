import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { ConstellationHeader } from './constellation-header'

/** What the pages of one part of a constellation are given: the title, the way back, and what is on them. */
export interface Framed {
  readonly constellation: { readonly id: string; readonly name: string }
  readonly title: string
  readonly back?: { readonly href: string; readonly name: string }
  readonly children: ReactNode
}

type Props = Framed & {
  readonly current: ComponentProps<typeof ConstellationHeader>['current']
  /** What came of the form that led here. */
  readonly news: ReactNode
}

/** The way through the constellation, the way back, what came of the form that led here, and the page itself. */
export function SectionFrame({ constellation: { id, name }, current, title, back, news, children }: Props) {
  return (
    <>
      <ConstellationHeader id={id} name={name} current={current} />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-4xl content-start gap-8 px-4 py-8">
        <div className="grid gap-2 print:hidden">
          {back ? (
            <p>
              <Link href={back.href} className="inline-flex min-h-11 items-center wrap-anywhere">
                {back.name}
              </Link>
            </p>
          ) : null}
          <h1 className="text-3xl wrap-anywhere">{title}</h1>
        </div>
        {news}
        {children}
      </main>
    </>
  )
}
