import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { EditionWords } from '@/components/check/edition-words'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/model/edition/words-in'
import { partsShown } from '@/model/plans/own-plan'
import { planOfAuthor, plansShownTo } from '@/server/database/own-plans'
import { services } from '@/server/services'
import { CameOfIt } from '../came-of-it'
import { PlanAnswersOf } from '../plan-answers'
import { OwnView } from './own-view'

// The title is the same for everybody: it tells nothing of whose plan it is.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('title') }
}

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The plan under an id as the asker may see it: their own, or the parts somebody shows them; for anybody else it is not there. */
async function planFor(id: string) {
  const actor = await actorOrSignIn()
  const { database } = services()
  const own = await planOfAuthor(database, id, actor)
  if (own) return { plan: own, author: undefined }
  const shown = (await plansShownTo(database, actor)).find(({ plan }) => plan.id === id)
  if (!shown) notFound()
  return { plan: partsShown(shown.plan, shown.sections), author: shown.author }
}

/** One plan. */
export default async function MyPlanPage({ params, searchParams }: Props) {
  const { plan, author } = await planFor((await params).id)
  const words = await getTranslations('plans')
  const language = (await getLocale()) as Language
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-3xl content-start gap-6 px-4 py-10"
    >
      <header className="grid gap-3">
        <p>
          <Link href="/my-plans" className="inline-flex min-h-6 items-center">
            {words('back')}
          </Link>
        </p>
        <h1 className="text-3xl wrap-anywhere">
          <EditionWords words={plan.instrument.title} language={language} />
        </h1>
      </header>
      <CameOfIt said={await searchParams} />
      <Notice>{author === undefined ? words('whoCanRead') : words('shownBy', { name: author })}</Notice>
      {author === undefined ? (
        <OwnView plan={plan} language={language} />
      ) : (
        plan.instrument.sections.map(section => (
          <section key={section.id} aria-labelledby={`part-${section.id}`} className="grid gap-4">
            <h2 id={`part-${section.id}`} className="text-2xl wrap-anywhere">
              <EditionWords words={section.title} language={language} />
            </h2>
            <PlanAnswersOf section={section} answers={plan.answers} language={language} />
          </section>
        ))
      )}
    </main>
  )
}
