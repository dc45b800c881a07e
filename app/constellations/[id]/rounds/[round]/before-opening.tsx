import { getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import type { AskedRound } from '@/model/rounds/asked-round'
import { faultsOf, leastThresholdOf } from '@/model/rounds/check-plan'
import type { Invitee } from '@/model/rounds/invitee'
import { dayOf } from '@/server/database/responses'
import { isOn } from '@/server/rounds/open-round'
import { services } from '@/server/services'
import { roundPartAddress } from '../addresses'
import { submitDeletePlan, submitOpen } from '../forms'
import { RoundFields } from './round-fields'

type Props = { readonly round: AskedRound; readonly asked: readonly Invitee[] }

/** What is still to be done before a round opens, and the button that opens it once nothing is. */
export async function BeforeOpening({ round, asked }: Props) {
  const { live, now } = services()
  const { id, constellationId, plan, instrument } = round
  const [map, words] = await Promise.all([live.read(constellationId), getTranslations('rounds.before')])
  const faults = faultsOf(plan, instrument, asked, dayOf(now()), isOn(map))
  const at = (part: 'plan' | 'people' | 'paper') => roundPartAddress(constellationId, id, part)
  return (
    <section aria-labelledby="before" className="grid gap-5 border-t border-line pt-6">
      <h2 id="before" className="text-xl">
        {words('title')}
      </h2>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={at('people')} look={asked.length === 0 ? 'primary' : 'plain'} prefetch={false}>
          {words('people')}
        </ButtonLink>
        <ButtonLink href={at('plan')} prefetch={false}>
          {words('plan')}
        </ButtonLink>
        <ButtonLink href={at('paper')} prefetch={false}>
          {words('paper')}
        </ButtonLink>
      </div>
      {faults.length > 0 ? (
        <Notice>
          <p className="mb-2 font-bold">{words('mend')}</p>
          <ul className="grid list-disc gap-1 pl-5">
            {faults.map(fault => (
              <li key={fault}>{words(`faults.${fault}`, { least: leastThresholdOf(plan) })}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <form action={submitOpen} className="grid justify-items-start gap-3">
          <RoundFields round={round} />
          <p className="max-w-prose">{words('settled')}</p>
          <Button type="submit" look="primary">
            {words('open')}
          </Button>
        </form>
      )}
      <Confirm
        ask={words('delete')}
        sure={words('deleteSure')}
        yes={words('deleteDo')}
        action={submitDeletePlan}
      >
        <RoundFields round={round} isSure />
      </Confirm>
    </section>
  )
}
