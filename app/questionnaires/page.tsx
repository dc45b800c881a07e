import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { ButtonLink } from '@/components/ui/button-link'
import { canWriteInstruments } from '@/model/access/instruments'
import type { Language } from '@/model/edition/words-in'
import type { Instrument } from '@/model/instrument/instrument'
import { ownInstrumentsOf } from '@/server/database/instruments'
import { shippedInstruments } from '@/server/instruments/shipped-instruments'
import { services } from '@/server/services'
import { CameOfIt } from './came-of-it'
import { FileForm } from './file-form'
import { InstrumentCard } from './instrument-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instruments'))('title') }
}

type ListProps = {
  readonly id: string
  readonly title: string
  readonly instruments: readonly Instrument[]
  readonly language: Language
}

function List({ id, title, instruments, language }: ListProps) {
  if (instruments.length === 0) return null
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {instruments.map(one => (
          <InstrumentCard key={one.id} instrument={one} language={language} />
        ))}
      </ul>
    </section>
  )
}

/** For owners: writing one of their own, from the beginning or from a file. */
async function WriteOwn() {
  const words = await getTranslations('instruments')
  const { instruments, errors } = await getMessages()
  return (
    <section aria-labelledby="write-own" className="grid gap-4">
      <h2 id="write-own" className="text-2xl">
        {words('writeTitle')}
      </h2>
      <p className="max-w-prose">{words('writeAbout')}</p>
      <p>
        <ButtonLink href="/questionnaires/new" look="primary">
          {words('writeButton')}
        </ButtonLink>
      </p>
      <NextIntlClientProvider messages={{ instruments, errors }}>
        <FileForm />
      </NextIntlClientProvider>
    </section>
  )
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every questionnaire that the workspace can use: its own first, then what comes with the program. */
export default async function QuestionnairesPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const { database, edition } = services()
  const words = await getTranslations('instruments')
  const language = (await getLocale()) as Language
  const mayWrite = canWriteInstruments(actor, actor)
  const own = await ownInstrumentsOf(database, actor.workspaceId)
  const inUse = own.filter(({ retiredAt }) => retiredAt === null)
  const retired = mayWrite ? own.filter(({ retiredAt }) => retiredAt !== null) : []
  const of = (rows: typeof own) => rows.map(({ instrument }) => instrument)
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
      <List id="own" title={words('own')} instruments={of(inUse)} language={language} />
      <List
        id="shipped"
        title={words('shipped')}
        instruments={shippedInstruments(edition)}
        language={language}
      />
      {mayWrite ? <WriteOwn /> : <p className="text-quiet">{words('whoWrites')}</p>}
      <List id="retired" title={words('retired')} instruments={of(retired)} language={language} />
    </main>
  )
}
