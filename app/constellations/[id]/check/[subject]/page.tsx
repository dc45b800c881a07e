import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { AboutThisCheck } from '@/components/check/about-this-check'
import { PerspectiveChoice } from '@/components/check/perspective-choice'
import { Notice } from '@/components/ui/notice'
import { canAnswerCheck } from '@/model/access/check'
import { everyElement } from '@/model/edition/every-element'
import { measureProgress } from '@/model/health/progress'
import { draftsOf } from '@/server/database/drafts'
import { roundsOf } from '@/server/database/rounds'
import { services } from '@/server/services'
import { ConstellationHeader } from '../../constellation-header'
import { checkAddress, stepAddress } from '../addresses'
import { nameSubjects } from '../name-subjects'
import { minutesFor, resumeAt } from '../steps'
import { SubjectGone } from '../subject-gone'
import { isOnMap, subjectInAddress } from '../subject-in-address'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check'))('title') }
}

type Props = { readonly params: Promise<{ id: string; subject: string }> }

/** Where one answers from, after being told what answering here means. */
export default async function SubjectPage({ params }: Props) {
  const place = await params
  const subject = subjectInAddress(place.subject) ?? notFound()
  const { actor, constellation } = await constellationOr404(place.id)
  if (!canAnswerCheck(actor, constellation)) redirect(checkAddress(place.id))
  const { database, edition, live } = services()
  const { id, name } = constellation
  const [map, rounds, drafts, words] = await Promise.all([
    live.read(id),
    roundsOf(database, id),
    draftsOf(database, actor.accountId, id),
    getTranslations('check.perspective'),
  ])
  const open = rounds.find(({ closedAt }) => closedAt === null)
  if (!open && rounds.length > 0) redirect(checkAddress(id))
  const own = drafts.filter(draft => draft.subject === subject && draft.roundId === open?.id)
  const begun = new Map(own.map(draft => [draft.perspective, draft.answers]))
  const statements = everyElement(edition).length
  const nameOf = await nameSubjects(map)
  return (
    <>
      <ConstellationHeader id={id} name={name} current="check" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-3xl content-start gap-6 px-4 py-8">
        {isOnMap(map, subject) ? (
          <>
            <div className="grid gap-3">
              <h1 className="text-3xl">{words('title')}</h1>
              <p className="max-w-prose">
                {words.rich('lead', {
                  subject: nameOf(subject),
                  name: chunks => <strong>{chunks}</strong>,
                })}
              </p>
            </div>
            <Notice>
              <h2 className="mb-2 text-lg">{words('noticeTitle')}</h2>
              <AboutThisCheck minutes={minutesFor(statements)} statements={statements} />
            </Notice>
            <PerspectiveChoice
              hrefOf={perspective =>
                stepAddress(id, subject, perspective, {
                  step: resumeAt(edition, begun.get(perspective) ?? {}),
                })
              }
              begun={new Map([...begun].map(([key, answers]) => [key, measureProgress(edition, answers)]))}
            />
          </>
        ) : (
          <SubjectGone />
        )}
        <p>
          <a href={checkAddress(id)} className="inline-flex min-h-11 items-center underline">
            {words('back')}
          </a>
        </p>
      </main>
    </>
  )
}
