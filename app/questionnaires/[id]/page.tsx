import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { ChoiceOfLinks } from '@/components/check/choice-of-links'
import { EditionWords } from '@/components/check/edition-words'
import { AsAsked } from '@/components/instrument/as-asked'
import { canWriteInstruments } from '@/model/access/instruments'
import { type Perspective, perspectives } from '@/model/edition/perspective'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { everyQuestion, type Instrument } from '@/model/instrument/instrument'
import { CameOfIt } from '../came-of-it'
import { findInstrument, instrumentOr404 } from '../instrument-or-404'
import { InstrumentTools } from './instrument-tools'

type Asked = Record<string, string | string[] | undefined>
type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor()
  const found = actor && (await findInstrument(actor, (await params).id))
  const language = (await getLocale()) as Language
  return {
    title: found
      ? wordsIn(found.instrument.title, language).text
      : (await getTranslations('instruments'))('title'),
  }
}

const standIn = (asked: Asked): Perspective => perspectives.find(one => one === asked.as) ?? 'service-user'

/** Choosing where one stands, where the wording differs by it. */
async function StandChoice({
  instrument,
  from,
}: {
  readonly instrument: Instrument
  readonly from: Perspective
}) {
  const words = await getTranslations('instruments')
  if (!everyQuestion(instrument).some(({ text }) => 'by' in text)) return null
  const choices = perspectives.map(one => ({
    href: `/questionnaires/${instrument.id}?as=${one}`,
    name: words(`from.${one}`),
    isCurrent: one === from,
  }))
  return <ChoiceOfLinks label={words('wordsFor')} choices={choices} />
}

/** One questionnaire: what it is for, who sees what is answered, and every question as it will be asked. */
export default async function QuestionnairePage({ params, searchParams }: Props) {
  const { actor, instrument, own } = await instrumentOr404((await params).id)
  const asked = await searchParams
  const words = await getTranslations('instruments')
  const language = (await getLocale()) as Language
  const from = standIn(asked)
  const { title, purpose, privacy, about, minutes, version } = instrument
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-3xl content-start gap-8 px-4 py-10"
    >
      <header className="grid gap-3">
        <p>
          <Link href="/questionnaires" className="inline-flex min-h-6 items-center">
            {words('back')}
          </Link>
        </p>
        <h1 className="text-3xl wrap-anywhere">
          <EditionWords words={title} language={language} />
        </h1>
        <p className="max-w-prose text-lg wrap-anywhere">
          <EditionWords words={purpose} language={language} />
        </p>
        <p className="text-quiet">
          {words('facts', { questions: everyQuestion(instrument).length, minutes })}{' '}
          {words('version', { version })}
        </p>
        <p>
          <strong>{words(`privacy.${privacy}.name`)}</strong> {words(`privacy.${privacy}.about`)}
        </p>
        <p>
          <strong>{words(`about.${about}.name`)}</strong> {words(`about.${about}.about`)}
        </p>
        {privacy === 'shared' || privacy === 'private' ? (
          <p>
            <Link href="/my-plans" className="inline-flex min-h-11 items-center">
              {words('toPlans')}
            </Link>
          </p>
        ) : null}
      </header>
      <CameOfIt said={asked} />
      <InstrumentTools instrument={instrument} own={own} mayWrite={canWriteInstruments(actor, actor)} />
      <section
        id="as-asked"
        aria-labelledby="as-asked-title"
        className="grid gap-5 border-t border-line pt-8"
      >
        <h2 id="as-asked-title" className="text-2xl">
          {words('write.asAsked')}
        </h2>
        <StandChoice instrument={instrument} from={from} />
        <AsAsked instrument={instrument} from={from} language={language} />
      </section>
    </main>
  )
}
