import { useLocale, useTranslations } from 'next-intl'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { minutesOf } from '@/model/workshop/minutes-of'
import type { RunSheet } from '@/model/workshop/run-sheet'
import { Tick } from '../rounds/tick'
import { SheetStages } from './sheet-stages'

/** A run sheet to choose, and whether it is the workspace's own. */
export interface SheetToChoose {
  readonly sheet: RunSheet
  readonly isOwn: boolean
}

type Props = { readonly sheets: readonly SheetToChoose[]; readonly chosen: string }

/** Run sheets to choose from, each with its length, for whom it is, and its stages to read. */
export function SheetChoice({ sheets, chosen }: Props) {
  const t = useTranslations('workshop.sheets')
  const language = useLocale() as Language
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-sheet">
      {sheets.map(({ sheet, isOwn }) => {
        const title = wordsIn(sheet.title, language).text
        return (
          <li key={sheet.id} className="grid gap-1 p-2">
            <Tick
              type="radio"
              name="sheet"
              value={sheet.id}
              defaultChecked={sheet.id === chosen}
              note={wordsIn(sheet.line, language).text}
            >
              <strong>{title}</strong>
              <span className="text-quiet"> · {t('minutes', { minutes: minutesOf(sheet) })}</span>
              {isOwn ? <span className="text-quiet"> · {t('own')}</span> : null}
            </Tick>
            <details className="pl-10">
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {t('readStages', { title })}
              </summary>
              <SheetStages sheet={sheet} />
            </details>
          </li>
        )
      })}
    </ul>
  )
}
