import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { Confirm } from '@/components/check/confirm'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { draftOfSheet, languageOfSheet } from '@/model/workshop/sheet-draft'
import { ownRunSheets } from '@/server/database/run-sheets'
import { services } from '@/server/services'
import { sheetsAddress, workshopsAddress } from '../../addresses'
import { Frame } from '../../frame'
import type { Search } from '../../news'
import { submitDeleteSheet } from '../forms'
import { WritingSheet } from '../writing-sheet'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.writing'))('changeTitle') }
}

type Props = {
  readonly params: Promise<{ id: string; sheet: string }>
  readonly searchParams: Promise<Search>
}

/** Where a run sheet of the workspace's own is changed or deleted. */
export default async function ChangeSheetPage({ params, searchParams }: Props) {
  const { id, sheet: named } = await params
  const { actor, constellation } = await constellationOr404(id)
  if (!canPrepareWorkshop(actor, constellation)) redirect(workshopsAddress(constellation.id))
  const [own, words] = await Promise.all([
    ownRunSheets(services().database, constellation.workspaceId),
    getTranslations('workshop'),
  ])
  const sheet = own.find(one => one.id === named)
  if (!sheet) notFound()
  return (
    <Frame
      constellation={constellation}
      title={words('writing.changeTitle')}
      back={{ href: sheetsAddress(constellation.id), name: words('sheets.back') }}
      said={await searchParams}
    >
      <p className="max-w-prose">{words('writing.changeLead')}</p>
      <WritingSheet
        id={constellation.id}
        sheet={sheet.id}
        draft={draftOfSheet(sheet, languageOfSheet(sheet))}
      />
      <Confirm
        ask={words('writing.delete')}
        sure={words('writing.deleteSure')}
        yes={words('writing.deleteDo')}
        action={submitDeleteSheet}
      >
        <input type="hidden" name="id" value={constellation.id} />
        <input type="hidden" name="sheet" value={sheet.id} />
        <input type="hidden" name="sure" value="yes" />
      </Confirm>
    </Frame>
  )
}
