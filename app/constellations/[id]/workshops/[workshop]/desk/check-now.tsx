import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import type { Stage } from '@/model/workshop/run-sheet'
import type { Workshop } from '@/model/workshop/workshop'
import type { Desk } from '@/server/workshop/see-desk'
import { roundPartAddress } from '../../../rounds/addresses'
import { WhatCameOut } from '../../what-came-out'
import { Card } from './card'
import { StepButton } from './step-form'

type Props = { readonly workshop: Workshop; readonly stage: Stage; readonly desk: Desk }

/** How the check stands, as far as it may be said, and the way to what came out. */
export async function CheckNow({ workshop, stage, desk }: Props) {
  const words = await getTranslations('workshop.check')
  const { room, plan, constellationId } = workshop
  const isShown = room.revealed.includes(stage.id)
  if (isShown && room.round)
    return (
      <Card id="check" title={words('shown')}>
        <WhatCameOut round={room.round} />
        <p>
          <ButtonLink href={roundPartAddress(constellationId, room.round, 'results')} prefetch={false}>
            {words('results')}
          </ButtonLink>
        </p>
      </Card>
    )
  return (
    <Card id="check" title={words('title')}>
      <p className="text-lg">
        {desk.answered === undefined ? words('notEnough') : words('answered', { count: desk.answered })}
      </p>
      <p className="max-w-prose text-quiet">{words('lead', { threshold: plan.threshold })}</p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {words('reveal')}
        </summary>
        <div className="grid gap-3 pt-2">
          <p>{words('revealSure')}</p>
          <div>
            <StepButton workshop={workshop} step={{ do: 'reveal', stage: stage.id }}>
              {words('revealDo')}
            </StepButton>
          </div>
        </div>
      </details>
    </Card>
  )
}
