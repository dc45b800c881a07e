import { useLocale, useTranslations } from 'next-intl'
import { type Language, wordsIn } from '@/model/edition/words-in'
import type { RunSheet } from '@/model/workshop/run-sheet'

/** The stages of a run sheet in their order: how long each is, what people can do in it, and what they are asked. */
export function SheetStages({ sheet }: { readonly sheet: RunSheet }) {
  const t = useTranslations('workshop')
  const language = useLocale() as Language
  return (
    <ol className="my-2 grid gap-3">
      {sheet.stages.map(({ id, title, minutes, activity, ask }) => (
        <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3">
          <span className="text-right text-quiet tabular-nums">{t('sheets.short', { minutes })}</span>
          <span className="grid">
            <span>
              <strong className="wrap-anywhere">{wordsIn(title, language).text}</strong>
              <span className="text-quiet"> · {t(`activities.${activity}`)}</span>
            </span>
            <span className="text-quiet wrap-anywhere">{wordsIn(ask, language).text}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
