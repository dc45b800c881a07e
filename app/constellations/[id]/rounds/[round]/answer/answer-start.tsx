import { getTranslations } from 'next-intl/server'
import { ToldFirstList } from '@/components/rounds/told-first'
import { ButtonLink } from '@/components/ui/button-link'
import { answeredOf, resumeStep, sheetSteps } from '@/model/rounds/sheet-steps'
import { roundPartAddress } from '../../addresses'
import { toldFirst } from '../../told-first'
import type { OpenSheet } from './opened'
import { reviewStep } from './review-step'

/** The promise and what happens, before the first question. */
export async function AnswerStart({ opened: { round, invitee, sheet } }: { readonly opened: OpenSheet }) {
  const words = await getTranslations('rounds.answering')
  const names = await getTranslations('check.perspectives')
  const steps = sheetSteps(round.instrument, round.plan.subjects)
  const hasBegun = steps.some(step => answeredOf(sheet, step).answered > 0)
  const step = resumeStep(steps, sheet) ?? reviewStep
  return (
    <section aria-labelledby="first" className="grid justify-items-start gap-5">
      <h2 id="first" className="text-xl">
        {words('first')}
      </h2>
      <ToldFirstList {...(await toldFirst(round, []))} />
      <p>{words('asPerspective', { perspective: names(invitee.perspective) })}</p>
      {round.state === 'closed' ? <p className="font-bold">{words('late')}</p> : null}
      <ButtonLink
        href={roundPartAddress(round.constellationId, round.id, 'answer', { step })}
        look="primary"
        prefetch={false}
      >
        {words(hasBegun ? 'goOn' : 'begin')}
      </ButtonLink>
    </section>
  )
}
