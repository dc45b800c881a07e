import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import type { AskedRound } from '@/model/rounds/asked-round'
import { takesLate } from '@/model/rounds/round-plan'
import { lateFor } from '@/server/rounds/answering'
import { keptFor } from '@/server/rounds/kept-for'
import { services } from '@/server/services'
import { roundPartAddress } from '../addresses'
import { submitRelease } from '../forms'
import { RoundFields } from './round-fields'

type Props = { readonly round: AskedRound; readonly mayPlan: boolean }

/** What comes after the close: the result, answers that were late, and words that somebody has to read first. */
export async function AfterClose({ round, mayPlan }: Props) {
  const words = await getTranslations('rounds.after')
  return (
    <>
      <p>
        <ButtonLink
          href={roundPartAddress(round.constellationId, round.id, 'results')}
          look="primary"
          prefetch={false}
        >
          {words('result')}
        </ButtonLink>
      </p>
      {mayPlan ? <Runs round={round} /> : null}
    </>
  )
}

async function Runs({ round }: Pick<Props, 'round'>) {
  const words = await getTranslations('rounds.after')
  return (
    <>
      <section aria-labelledby="own" className="grid justify-items-start gap-4 border-t border-line pt-6">
        <h2 id="own" className="text-xl">
          {words('words')}
        </h2>
        <p className="max-w-prose">{words('wordsLead')}</p>
        <ButtonLink href={roundPartAddress(round.constellationId, round.id, 'words')} prefetch={false}>
          {words('toWords')}
        </ButtonLink>
      </section>
      <section aria-labelledby="late" className="grid justify-items-start gap-4 border-t border-line pt-6">
        <h2 id="late" className="text-xl">
          {words('late')}
        </h2>
        {takesLate(round.plan) ? <Late round={round} /> : <p className="max-w-prose">{words('lateNone')}</p>}
      </section>
    </>
  )
}

async function Late({ round }: Pick<Props, 'round'>) {
  const words = await getTranslations('rounds.after')
  const since = services().now() - (round.closedAt ?? 0)
  const stage = since < lateFor ? 'lateTaken' : since > keptFor ? 'lateGone' : 'lateOver'
  return (
    <>
      <p className="max-w-prose">{words(stage, { threshold: round.plan.threshold })}</p>
      {stage === 'lateGone' ? null : (
        <form action={submitRelease}>
          <RoundFields round={round} />
          <Button type="submit">{words('release')}</Button>
        </form>
      )}
      <ButtonLink href={roundPartAddress(round.constellationId, round.id, 'paper')} prefetch={false}>
        {words('latePaper')}
      </ButtonLink>
    </>
  )
}
