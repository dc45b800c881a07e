import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionWords } from '@/components/check/edition-words'
import { StepProgress } from '@/components/check/step-progress'
import { QuestionFields } from '@/components/instrument/question-fields'
import { Button } from '@/components/ui/button'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { answeredIn, type OwnPlan, planLimits, writtenTo } from '@/model/plans/own-plan'
import { submitPart } from '../../forms'
import { ownPlanOr404 } from '../../plan-or-404'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('title') }
}

type Props = { readonly params: Promise<{ readonly id: string; readonly section: string }> }

const stepsOf = ({ instrument, answers }: OwnPlan, language: Language) =>
  instrument.sections.map(one => ({
    id: one.id,
    name: wordsIn(one.title, language).text,
    answered: answeredIn(answers, one),
    of: one.questions.length,
  }))

/** Writing one part of one's own plan; saved with each step. */
export default async function WritePartPage({ params }: Props) {
  const asked = await params
  const { plan } = await ownPlanOr404(asked.id)
  const { sections } = plan.instrument
  const section = sections.find(({ id }) => id === asked.section)
  if (!section) notFound()
  const words = await getTranslations('plans')
  const language = (await getLocale()) as Language
  const isLast = sections.at(-1)?.id === section.id
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-3xl content-start gap-8 px-4 py-10"
    >
      <p>
        <Link href={`/my-plans/${plan.id}`} className="inline-flex min-h-6 items-center">
          {words('backToPlan')}
        </Link>
      </p>
      <StepProgress steps={stepsOf(plan, language)} current={section.id} />
      <header className="grid gap-3">
        <h1 className="text-3xl wrap-anywhere">
          <EditionWords words={section.title} language={language} />
        </h1>
        <p className="max-w-prose text-lg wrap-anywhere">
          <EditionWords words={section.why} language={language} />
        </p>
        <p className="text-quiet">{words('skip')}</p>
      </header>
      <form action={submitPart} key={section.id} className="grid gap-8">
        <input type="hidden" name="id" value={plan.id} />
        <input type="hidden" name="section" value={section.id} />
        {section.questions.map(question => (
          <QuestionFields
            key={question.id}
            question={question}
            from="team-member"
            language={language}
            given={writtenTo(plan.answers, question.id)}
            limit={planLimits.words}
          />
        ))}
        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          {isLast ? null : (
            <Button type="submit" name="next" value="on" look="primary">
              {words('saveAndOn')}
            </Button>
          )}
          <Button type="submit" name="next" value="back" look={isLast ? 'primary' : 'plain'}>
            {words('saveAndBack')}
          </Button>
        </div>
      </form>
    </main>
  )
}
