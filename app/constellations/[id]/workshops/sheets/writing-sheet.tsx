import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { SheetForm } from '@/components/workshop/sheet-form'
import type { SheetDraft } from '@/model/workshop/sheet-draft'
import { submitSheet } from './forms'

type Props = { readonly id: string; readonly sheet: string; readonly draft: SheetDraft }

/** The form in which a run sheet is written; `sheet` is empty for a new one. */
export async function WritingSheet({ id, sheet, draft }: Props) {
  const { workshop } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{ workshop: { writing: workshop.writing, activities: workshop.activities } }}
    >
      <SheetForm fields={{ id, sheet }} draft={draft} act={submitSheet} />
    </NextIntlClientProvider>
  )
}
