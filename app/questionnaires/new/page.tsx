import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { canWriteInstruments } from '@/model/access/instruments'
import { emptyDraft } from '@/model/instrument/draft-step'
import { draftOf } from '@/model/instrument/instrument-draft'
import { newPartId } from '@/server/instruments/keep-instrument'
import { findInstrument } from '../instrument-or-404'
import { WritingPage } from '../writing-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instruments'))('write.newTitle') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Writing a new questionnaire, from the beginning or from one that is there. */
export default async function NewQuestionnairePage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  if (!canWriteInstruments(actor, actor)) notFound()
  const words = await getTranslations('instruments.write')
  const from = await findInstrument(actor, String((await searchParams).from ?? ''))
  const draft = from ? draftOf(from.instrument) : emptyDraft(newPartId)
  return <WritingPage title={words('newTitle')} back="/questionnaires" draft={draft} />
}
