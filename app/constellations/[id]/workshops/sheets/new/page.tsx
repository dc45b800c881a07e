import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canPrepareWorkshop } from '@/model/access/workshop'
import type { Language } from '@/model/edition/words-in'
import { draftOfSheet, emptyStage } from '@/model/workshop/sheet-draft'
import { services } from '@/server/services'
import { newSheetId } from '@/server/workshop/keep-run-sheet'
import { sheetsAddress, workshopsAddress } from '../../addresses'
import { Frame } from '../../frame'
import type { Search } from '../../news'
import { runSheetsHere } from '../../run-sheets-here'
import { WritingSheet } from '../writing-sheet'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.writing'))('newTitle') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

/** Where a run sheet of one's own is written, from one that is there. */
export default async function NewSheetPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  if (!canPrepareWorkshop(actor, constellation)) redirect(workshopsAddress(constellation.id))
  const asked = await searchParams
  const [all, words] = await Promise.all([
    runSheetsHere(services().database, constellation.workspaceId),
    getTranslations('workshop'),
  ])
  const from = all.find(({ id }) => id === asked.from)
  const language = (await getLocale()) as Language
  const empty = { language, title: '', line: '', stages: [emptyStage(newSheetId())] }
  return (
    <Frame
      constellation={constellation}
      title={words('writing.newTitle')}
      back={{ href: sheetsAddress(constellation.id), name: words('sheets.back') }}
      said={asked}
    >
      <p className="max-w-prose">{words('writing.lead')}</p>
      <WritingSheet
        id={constellation.id}
        sheet=""
        draft={from ? { ...draftOfSheet(from, language), title: '' } : empty}
      />
    </Frame>
  )
}
