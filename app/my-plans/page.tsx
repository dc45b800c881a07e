import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { EditionWords } from '@/components/check/edition-words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { dayWords } from '@/model/edition/day-words'
import type { Language } from '@/model/edition/words-in'
import type { Instrument } from '@/model/instrument/instrument'
import { isForOneself, type OwnPlan } from '@/model/plans/own-plan'
import { type PlanShown, plansOfAuthor, plansShownTo } from '@/server/database/own-plans'
import { instrumentsFor } from '@/server/instruments/instruments-for'
import { services } from '@/server/services'
import { CameOfIt } from './came-of-it'
import { submitBegin } from './forms'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('title') }
}

const card = 'grid content-start gap-2 rounded-card border border-line bg-sheet p-5'

async function Mine({
  plans,
  language,
}: {
  readonly plans: readonly OwnPlan[]
  readonly language: Language
}) {
  const words = await getTranslations('plans')
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="mine" className="grid gap-4">
      <h2 id="mine" className="text-2xl">
        {words('mine')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {plans.map(({ id, instrument, updatedAt }) => (
          <li key={id} className={card}>
            <h3 className="text-xl wrap-anywhere">
              <Link href={`/my-plans/${id}`} className="inline-flex min-h-6 items-center">
                <EditionWords words={instrument.title} language={language} />
              </Link>
            </h3>
            <p className="text-quiet">{words('changed', { day: dayWords(updatedAt, language) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function ShownToMe({
  shown,
  language,
}: {
  readonly shown: readonly PlanShown[]
  readonly language: Language
}) {
  const words = await getTranslations('plans')
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="shown-to-me" className="grid gap-4">
      <h2 id="shown-to-me" className="text-2xl">
        {words('shownToMe')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {shown.map(({ plan, author, sections }) => (
          <li key={plan.id} className={card}>
            <h3 className="text-xl wrap-anywhere">
              <Link href={`/my-plans/${plan.id}`} className="inline-flex min-h-6 items-center">
                {words('of', { name: author })}
              </Link>
            </h3>
            <p className="wrap-anywhere">
              <EditionWords words={plan.instrument.title} language={language} />
            </p>
            <p className="text-quiet">{words('parts', { count: sections.length })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type BeginProps = { readonly instruments: readonly Instrument[]; readonly language: Language }

async function Begin({ instruments, language }: BeginProps) {
  const words = await getTranslations('plans')
  const facts = await getTranslations('instruments')
  return (
    <section aria-labelledby="begin" className="grid gap-4">
      <h2 id="begin" className="text-2xl">
        {words('beginTitle')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {instruments.map(({ id, title, purpose, minutes, privacy }) => (
          <li key={id} className={card}>
            <h3 id={`begin-${id}`} className="text-xl wrap-anywhere">
              <EditionWords words={title} language={language} />
            </h3>
            <p className="wrap-anywhere">
              <EditionWords words={purpose} language={language} />
            </p>
            <p className="text-quiet">
              {words('minutes', { minutes })} {facts(`privacy.${privacy}.about`)}
            </p>
            <form action={submitBegin} className="mt-2">
              <input type="hidden" name="instrument" value={id} />
              <Button type="submit" aria-describedby={`begin-${id}`}>
                {words('begin')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The plans somebody writes for themselves in this workspace, and what others show them. */
export default async function MyPlansPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const { database, edition } = services()
  const words = await getTranslations('plans')
  const language = (await getLocale()) as Language
  const all = await instrumentsFor(database, edition, actor.workspaceId)
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-5xl content-start gap-10 px-4 py-10"
    >
      <header className="grid max-w-prose gap-3">
        <h1 className="text-3xl">{words('title')}</h1>
        <p className="text-lg">{words('lead')}</p>
      </header>
      <CameOfIt said={await searchParams} />
      <Notice>{words('whoCanRead')}</Notice>
      <Mine plans={await plansOfAuthor(database, actor)} language={language} />
      <ShownToMe shown={await plansShownTo(database, actor)} language={language} />
      <Begin instruments={all.filter(isForOneself)} language={language} />
    </main>
  )
}
