import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canWriteInstruments } from '@/model/access/instruments'
import { draftOf } from '@/model/instrument/instrument-draft'
import { instrumentOr404 } from '../../instrument-or-404'
import { WritingPage } from '../../writing-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('instruments'))('write.changeTitle') }
}

type Props = { readonly params: Promise<{ readonly id: string }> }

/** Changing a questionnaire of the workspace's own. */
export default async function ChangeQuestionnairePage({ params }: Props) {
  const { actor, instrument, own } = await instrumentOr404((await params).id)
  if (!own || own.retiredAt !== null || !canWriteInstruments(actor, own)) notFound()
  const words = await getTranslations('instruments.write')
  const { id, version } = instrument
  return (
    <WritingPage
      title={words('changeTitle')}
      back={`/questionnaires/${id}`}
      draft={draftOf(instrument)}
      of={{ id, version }}
    />
  )
}
