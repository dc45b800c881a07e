import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ComponentType } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import type { Messages } from '@/content/messages/messages'
import { canMakeConstellation } from '@/model/access/constellation'
import { type ConstellationRow, constellationsOf } from '@/server/database/constellations'
import { services } from '@/server/services'
import { currentActor } from '../edge/current-actor'
import {
  ArrangePicture,
  FindingsPicture,
  ListPicture,
  ReadPicture,
  ReportPicture,
  SizePicture,
  StandpointPicture,
  TemplatePicture,
  VersionsPicture,
} from './guide-pictures'
import { LeadingSteps } from './leading-steps'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('guide')
  return { title: words('title') }
}

type Leads = (row: ConstellationRow | undefined) => string | undefined

const toMap: Leads = row => row && `/constellations/${row.id}`
const toVersions: Leads = row => row && `/constellations/${row.id}/versions`
const toRounds: Leads = row => row && `/constellations/${row.id}/rounds`
const toWorkshops: Leads = row => row && `/constellations/${row.id}/workshops`
const toResults: Leads = row => row && `/constellations/${row.id}/results`
const toReports: Leads = row => row && `/constellations/${row.id}/report`
const toManage: Leads = row => row && `/constellations/${row.id}/manage`

interface Part {
  readonly id: keyof Messages['guide']['parts']
  readonly picture?: ComponentType
  /** Where it is to be found, given the constellation that was changed last. */
  readonly leads: Leads
}

/** What the map can do, in the order in which a newcomer meets it. */
const parts: readonly Part[] = [
  { id: 'read', picture: ReadPicture, leads: toMap },
  { id: 'templates', picture: TemplatePicture, leads: () => '/constellations/new' },
  { id: 'list', picture: ListPicture, leads: toMap },
  { id: 'standpoint', picture: StandpointPicture, leads: toMap },
  { id: 'findings', picture: FindingsPicture, leads: toMap },
  { id: 'rounds', leads: toRounds },
  { id: 'workshop', picture: LeadingSteps, leads: toWorkshops },
  { id: 'versions', picture: VersionsPicture, leads: toVersions },
  { id: 'arrange', picture: ArrangePicture, leads: toMap },
  { id: 'size', picture: SizePicture, leads: toMap },
  { id: 'questionnaires', leads: () => '/questionnaires' },
  { id: 'results', leads: toResults },
  { id: 'reports', picture: ReportPicture, leads: toReports },
  { id: 'leave', leads: toManage },
]

const more = ['standpoint', 'findings', 'versions', 'arrange', 'size', 'reports', 'workshop'] as const
type WithMore = (typeof more)[number]
/** The parts that have a second paragraph: how it is done, step by step. */
const withMore: ReadonlySet<string> = new Set(more)

/** The constellation of the asker that was changed last, where there is one. */
async function lastChanged() {
  const actor = await currentActor()
  const rows = actor ? await constellationsOf(services().database, actor.workspaceId) : []
  const mayMake = actor !== undefined && canMakeConstellation(actor, actor)
  return { isSignedIn: actor !== undefined, mayMake, row: rows.find(({ archivedAt }) => archivedAt === null) }
}

/** How to use the map, part by part, each with a picture drawn as the map itself is. Open to everyone: it holds nothing of any workspace. */
export default async function GuidePage() {
  const words = await getTranslations('guide')
  const { isSignedIn, mayMake, row } = await lastChanged()
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-5xl content-start gap-10 px-4 py-10">
      <header className="grid max-w-3xl gap-4">
        <h1 className="text-3xl">{words('title')}</h1>
        <p className="text-lg">{words('lead')}</p>
        {isSignedIn ? null : (
          <p>
            <Link href="/sign-in" className="inline-flex min-h-11 items-center">
              {words('signIn')}
            </Link>
          </p>
        )}
        {mayMake && !row ? (
          <p>
            <ButtonLink href="/constellations/new" look="primary">
              {words('begin')}
            </ButtonLink>
          </p>
        ) : null}
      </header>
      {parts.map(({ id, picture: Picture, leads }) => {
        const href = isSignedIn && (mayMake || id !== 'templates') ? leads(row) : undefined
        return (
          <section
            key={id}
            aria-labelledby={id}
            className="grid items-center gap-x-10 gap-y-4 border-t border-line pt-8 md:grid-cols-2"
          >
            <div className="grid gap-3">
              <h2 id={id} className="text-2xl">
                {words(`parts.${id}.title`)}
              </h2>
              <p>{words(`parts.${id}.text`)}</p>
              {withMore.has(id) ? <p>{words(`parts.${id as WithMore}.more`)}</p> : null}
              {href ? (
                <p>
                  <Link href={href} className="inline-flex min-h-11 items-center wrap-anywhere">
                    {words(`parts.${id}.link`, { name: row?.name ?? '' })}
                  </Link>
                </p>
              ) : null}
            </div>
            {Picture ? (
              <div className="rounded-card border border-line bg-sheet p-4 [&>svg]:w-full">
                <Picture />
              </div>
            ) : null}
          </section>
        )
      })}
    </main>
  )
}
