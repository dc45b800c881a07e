import { getLocale, getTranslations } from 'next-intl/server'
import { EditionWords } from '@/components/check/edition-words'
import { StepButtons } from '@/components/check/step-buttons'
import { StepProgress } from '@/components/check/step-progress'
import { QuestionFields } from '@/components/rounds/question-fields'
import { wordsIn } from '@/model/edition/words-in'
import { answeredOf, type SheetStep, sheetSteps } from '@/model/rounds/sheet-steps'
import { services } from '@/server/services'
import { nameSubjects } from '../../../check/name-subjects'
import { RoundFields } from '../round-fields'
import { submitStep } from './forms'
import type { OpenSheet } from './opened'
import { reviewStep } from './review-step'

type Props = { readonly opened: OpenSheet; readonly step: SheetStep }

/** One section about one subject: why it is asked, then its questions. Every button saves what is on the page. */
export async function StepPage({ opened: { round, invitee, sheet }, step }: Props) {
  const [language, words] = await Promise.all([getLocale(), getTranslations('rounds.answering')])
  const steps = sheetSteps(round.instrument, round.plan.subjects)
  const { subject, section } = step
  const isFirst = steps[0]?.id === step.id
  return (
    <form action={submitStep} autoComplete="off" className="grid gap-8">
      <RoundFields round={round} />
      <input type="hidden" name="step" value={step.id} />
      <div className="grid gap-4">
        {subject === '' ? null : <AboutWhat round={round} subject={subject} />}
        <StepProgress
          current={step.id}
          steps={[
            ...steps
              .filter(one => one.subject === subject)
              .map(one => ({
                id: one.id,
                name: wordsIn(one.section.title, language).text,
                ...answeredOf(sheet, one),
              })),
            { id: reviewStep, name: words('review'), answered: 0, of: 1 },
          ]}
        />
        <h2 className="text-2xl">
          <EditionWords words={section.title} language={language} />
        </h2>
        <p className="max-w-prose text-lg">
          <strong>{words('why')}</strong> · <EditionWords words={section.why} language={language} />
        </p>
        <p className="text-quiet">{words('skipHint')}</p>
      </div>
      {section.questions.map(question => (
        <QuestionFields
          key={question.id}
          question={question}
          perspective={invitee.perspective}
          language={language}
          chosen={sheet.chosen[subject]?.[question.id] ?? []}
          words={sheet.words[subject]?.[question.id] ?? ''}
        />
      ))}
      <StepButtons
        isFirst={isFirst}
        words={{ onward: words('continue'), back: words('backOne'), leave: words('leave') }}
      />
    </form>
  )
}

type AboutProps = { readonly round: OpenSheet['round']; readonly subject: string }

async function AboutWhat({ round: { constellationId, plan }, subject }: AboutProps) {
  const words = await getTranslations('rounds.answering')
  const nameOf = await nameSubjects(await services().live.read(constellationId))
  const [nth, of] = [plan.subjects.indexOf(subject) + 1, plan.subjects.length]
  return (
    <p className="wrap-anywhere">
      {of > 1 ? words('part', { nth, of }) : words('about')} <strong>{nameOf(subject)}</strong>
    </p>
  )
}
