import { useTranslations } from 'next-intl'
import type { Perspective } from '@/model/edition/perspective'
import { type Language, wordsIn } from '@/model/edition/words-in'
import type { Question } from '@/model/instrument/instrument'
import type { Sheet } from '@/model/rounds/sheet'
import { askedWords, type SheetStep } from '@/model/rounds/sheet-steps'
import { EditionWords } from '../check/edition-words'

type Props = {
  readonly step: SheetStep
  readonly subjectName: string
  readonly sheet: Sheet
  readonly perspective: Perspective
  readonly language: Language
  readonly href: string
}

function chosenWords(question: Question, chosen: readonly string[], language: Language): string {
  if (question.kind === 'text') return ''
  const taken = question.options.filter(({ id }) => chosen.includes(id))
  return taken.map(({ text }) => wordsIn(text, language).text).join(' · ')
}

/** One section as it will be sent: each question with its answer, or that it was skipped, which is said and not urged against. */
export function AnswersReview({ step, subjectName, sheet, perspective, language, href }: Props) {
  const t = useTranslations('rounds.answering')
  const { section, subject, id } = step
  const title = wordsIn(section.title, language).text
  return (
    <section aria-labelledby={`review-${id}`} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id={`review-${id}`} className="text-xl wrap-anywhere">
          <EditionWords words={section.title} language={language} />
          {subjectName ? <span className="font-normal text-quiet"> · {subjectName}</span> : null}
        </h2>
        <a
          href={href}
          aria-label={t('changeStep', { section: title, subject: subjectName })}
          className="inline-flex min-h-11 items-center underline"
        >
          {t('change')}
        </a>
      </div>
      <dl className="divide-y divide-line rounded-card border border-line bg-sheet">
        {section.questions.map(question => {
          const said = chosenWords(question, sheet.chosen[subject]?.[question.id] ?? [], language)
          const own = sheet.words[subject]?.[question.id] ?? ''
          return (
            <div
              key={question.id}
              className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(9rem,auto)]"
            >
              <dt>
                <EditionWords words={askedWords(question, perspective)} language={language} />
              </dt>
              {said || !own ? (
                <dd className={said ? 'font-bold' : 'text-quiet'}>{said || t('skipped')}</dd>
              ) : null}
              {own ? (
                <dd className="border-l-2 border-line pl-3 whitespace-pre-line text-quiet wrap-anywhere sm:col-span-2">
                  {own}
                </dd>
              ) : null}
            </div>
          )
        })}
      </dl>
    </section>
  )
}
