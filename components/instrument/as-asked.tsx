import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import type { Instrument } from '@/model/instrument/instrument'
import { EditionWords } from '../check/edition-words'
import type { AskedFrom } from './asked-words'
import { nothingGiven, QuestionFields } from './question-fields'

type Props = { readonly instrument: Instrument; readonly from: AskedFrom; readonly language: Language }

const limit = 2000

/** A questionnaire as it will be asked: one can tick and write in it, and nothing of that goes anywhere. Headings start at the third level. */
export function AsAsked({ instrument, from, language }: Props) {
  const t = useTranslations('instruments')
  return (
    <form action="#as-asked" className="grid gap-10">
      <p className="text-quiet">{t('asked.tryIt')}</p>
      {instrument.sections.map(section => (
        <section key={section.id} aria-labelledby={`asked-in-${section.id}`} className="grid gap-6">
          <div className="grid gap-2 border-l-4 border-accent pl-4">
            <h3 id={`asked-in-${section.id}`} className="text-xl wrap-anywhere">
              <EditionWords words={section.title} language={language} />
            </h3>
            <p className="max-w-prose wrap-anywhere">
              <EditionWords words={section.why} language={language} />
            </p>
          </div>
          {section.questions.map(question => (
            <QuestionFields
              key={question.id}
              question={question}
              from={from}
              language={language}
              given={nothingGiven}
              limit={limit}
            />
          ))}
        </section>
      ))}
    </form>
  )
}
