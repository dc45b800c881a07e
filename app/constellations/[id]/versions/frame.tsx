import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Said } from '@/app/said'
import { Notice } from '@/components/ui/notice'
import type { ConstellationRow } from '@/server/database/constellations'
import { ConstellationHeader } from '../constellation-header'

export type Search = Record<string, string | string[] | undefined>

const done = ['notTaken', 'kept', 'described', 'restored', 'deleted', 'erased'] as const

type Props = {
  readonly constellation: ConstellationRow
  readonly title: string
  readonly said: Search
  /** False on the list itself. */
  readonly hasWayBack?: boolean
  readonly children: ReactNode
}

/** What all pages about versions have: the way through the constellation, a title, and what came of the form that led here. */
export async function Frame({
  constellation: { id, name },
  title,
  said,
  hasWayBack = true,
  children,
}: Props) {
  const words = await getTranslations('versions')
  const known = done.find(one => one === said.done)
  return (
    <>
      <ConstellationHeader id={id} name={name} current="versions" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-5xl content-start gap-8 px-4 py-8">
        <div className="grid gap-2">
          {hasWayBack ? (
            <p>
              <Link href={`/constellations/${id}/versions`} className="inline-flex min-h-11 items-center">
                {words('back')}
              </Link>
            </p>
          ) : null}
          <h1 className="text-3xl wrap-anywhere">{title}</h1>
        </div>
        <Said said={said} />
        {known ? (
          <Notice
            role={known === 'notTaken' ? 'alert' : 'status'}
            tone={known === 'notTaken' ? 'danger' : 'plain'}
          >
            {words(`done.${known}`)}
          </Notice>
        ) : null}
        {children}
      </main>
    </>
  )
}
