import { useTranslations } from 'next-intl'
import { EditionWords } from '@/components/check/edition-words'
import { AskedWords } from '@/components/instrument/asked-words'
import type { Language } from '@/model/edition/words-in'
import type { Question, Section } from '@/model/instrument/instrument'
import { isEmpty, type PlanAnswers, writtenTo } from '@/model/plans/own-plan'

type Props = { readonly section: Section; readonly answers: PlanAnswers; readonly language: Language }
type OneProps = Omit<Props, 'section'> & { readonly question: Question }

function Answer({ question, answers, language }: OneProps) {
  const t = useTranslations('plans')
  const written = writtenTo(answers, question.id)
  if (isEmpty(written)) return <dd className="text-quiet">{t('nothingYet')}</dd>
  if (question.kind === 'text') return <dd className="whitespace-pre-line wrap-anywhere">{written.words}</dd>
  return question.options
    .filter(({ id }) => written.chosen.includes(id))
    .map(({ id, text }) => (
      <dd key={id} className="wrap-anywhere">
        <EditionWords words={text} language={language} />
      </dd>
    ))
}

/** What was written in one part of a plan, question by question. */
export function PlanAnswersOf({ section, answers, language }: Props) {
  return (
    <dl className="grid gap-4">
      {section.questions.map(question => (
        <div key={question.id} className="grid gap-1">
          <dt className="font-bold text-pretty wrap-anywhere">
            <AskedWords text={question.text} from="team-member" language={language} />
          </dt>
          <Answer question={question} answers={answers} language={language} />
        </div>
      ))}
    </dl>
  )
}
