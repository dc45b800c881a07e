import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EditionWords } from '@/components/check/edition-words'
import type { Language } from '@/model/edition/words-in'
import { everyQuestion, type Instrument } from '@/model/instrument/instrument'

type Props = { readonly instrument: Instrument; readonly language: Language }

/** A questionnaire in a list: what it is called, what it is for, how long it takes and who sees the answers. */
export function InstrumentCard({ instrument, language }: Props) {
  const t = useTranslations('instruments')
  const { id, title, purpose, minutes, privacy } = instrument
  return (
    <li className="grid content-start gap-2 rounded-card border border-line bg-sheet p-5">
      <h3 className="text-xl wrap-anywhere">
        <Link href={`/questionnaires/${id}`} className="inline-flex min-h-6 items-center">
          <EditionWords words={title} language={language} />
        </Link>
      </h3>
      <p className="wrap-anywhere">
        <EditionWords words={purpose} language={language} />
      </p>
      <p className="text-sm text-quiet">
        {t('facts', { questions: everyQuestion(instrument).length, minutes })} {t(`privacy.${privacy}.name`)}
      </p>
    </li>
  )
}
