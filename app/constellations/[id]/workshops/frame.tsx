import Link from 'next/link'
import type { ReactNode } from 'react'
import { ConstellationHeader } from '../constellation-header'
import { News, type Search } from './news'

type Props = {
  readonly constellation: { readonly id: string; readonly name: string }
  readonly title: string
  readonly back?: { readonly href: string; readonly name: string }
  readonly said: Search
  readonly children: ReactNode
}

/** What the pages about workshops have: the way through the constellation, the way back, what came of the form that led here. */
export function Frame({ constellation: { id, name }, title, back, said, children }: Props) {
  return (
    <>
      <ConstellationHeader id={id} name={name} current="workshops" />
      <main id="main" className="mx-auto grid w-full max-w-4xl content-start gap-8 px-4 py-8">
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
        <News said={said} />
        {children}
      </main>
    </>
  )
}
