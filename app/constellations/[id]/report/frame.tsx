import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Said } from '@/app/said'
import { Notice } from '@/components/ui/notice'
import { sectionIds } from '@/model/report/audience'
import type { ConstellationRow } from '@/server/database/constellations'
import { ConstellationHeader } from '../constellation-header'

export type Search = Record<string, string | string[] | undefined>

const done = ['saved', 'moved', 'kept', 'changed', 'deleted'] as const

type Props = {
  readonly constellation: ConstellationRow
  readonly title: string | undefined
  readonly said: Search
  /** Where the way back leads, and what it says; none on the list itself. */
  readonly back?: { readonly href: string; readonly words: string }
  readonly children: ReactNode
}

/** What all pages about reports have: the way through the constellation, a title, and what came of the form that led here. */
export async function Frame({ constellation: { id, name }, title, said, back, children }: Props) {
  const [words, report] = await Promise.all([getTranslations('reportPage'), getTranslations('report')])
  const known = done.find(one => one === said.done)
  const section = sectionIds.find(one => one === said.section)
  return (
    <>
      <ConstellationHeader id={id} name={name} current="report" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-4xl content-start gap-8 px-4 py-8">
        {back || title ? (
          <div className="not-in-print grid gap-2">
            {back ? (
              <p>
                <Link href={back.href} className="inline-flex min-h-11 items-center">
                  {back.words}
                </Link>
              </p>
            ) : null}
            {title ? <h1 className="text-3xl wrap-anywhere">{title}</h1> : null}
          </div>
        ) : null}
        <Said said={said} />
        {known ? (
          <div className="not-in-print">
            <Notice role="status">
              {words(`done.${known}`, { section: section ? report(`sections.${section}`) : '' })}
            </Notice>
          </div>
        ) : null}
        {children}
      </main>
    </>
  )
}
