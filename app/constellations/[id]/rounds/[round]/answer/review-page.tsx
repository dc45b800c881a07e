import { getLocale, getTranslations } from 'next-intl/server'
import { AnswersReview } from '@/components/rounds/answers-review'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { answeredOf, sheetSteps } from '@/model/rounds/sheet-steps'
import { services } from '@/server/services'
import { nameSubjects } from '../../../check/name-subjects'
import { roundPartAddress, roundsAddress } from '../../addresses'
import { RoundFields } from '../round-fields'
import { submitSheet } from './forms'
import type { OpenSheet } from './opened'

/** All that was answered and skipped, and the one button that sends it. */
export async function ReviewPage({ opened: { round, invitee, sheet } }: { readonly opened: OpenSheet }) {
  const { constellationId, id, plan, instrument } = round
  const [language, words, map] = await Promise.all([
    getLocale(),
    getTranslations('rounds.answering'),
    services().live.read(constellationId),
  ])
  const nameOf = await nameSubjects(map)
  const steps = sheetSteps(instrument, plan.subjects)
  const counts = steps.map(step => answeredOf(sheet, step))
  const answered = counts.reduce((sum, one) => sum + one.answered, 0)
  const skipped = counts.reduce((sum, one) => sum + one.of, 0) - answered
  const at = (step: string | undefined) => roundPartAddress(constellationId, id, 'answer', { step })
  return (
    <>
      <div className="grid gap-2">
        <h2 className="text-2xl">{words('reviewTitle')}</h2>
        <p>{answered > 0 ? words('count', { answered, skipped }) : words('nothing')}</p>
      </div>
      {steps.map(step => (
        <AnswersReview
          key={step.id}
          step={step}
          subjectName={plan.subjects.length > 1 ? nameOf(step.subject) : ''}
          sheet={sheet}
          perspective={invitee.perspective}
          language={language}
          href={at(step.id)}
        />
      ))}
      <form action={submitSheet} className="grid gap-4 border-t border-line pt-6">
        <RoundFields round={round} />
        {answered > 0 ? <p className="max-w-prose">{words('sendNote')}</p> : null}
        <div className="flex flex-wrap gap-3">
          {answered > 0 ? (
            <Button type="submit" look="primary">
              {words('send')}
            </Button>
          ) : null}
          <ButtonLink href={at(steps.at(-1)?.id)} prefetch={false}>
            {words('backOne')}
          </ButtonLink>
          <ButtonLink href={roundsAddress(constellationId, { news: 'saved' })} look="quiet" prefetch={false}>
            {words('leaveLater')}
          </ButtonLink>
        </div>
      </form>
    </>
  )
}
