import { getTranslations } from 'next-intl/server'
import { Tick } from '@/components/rounds/tick'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { describedBy, Field, inputLook } from '@/components/ui/field'
import { DeskForm } from '@/components/workshop/desk-form'
import { DotSums } from '@/components/workshop/dot-sums'
import type { Stage } from '@/model/workshop/run-sheet'
import { mostOptions, type Vote } from '@/model/workshop/vote'
import { optionsOffered } from '@/model/workshop/vote-options'
import type { Workshop } from '@/model/workshop/workshop'
import type { Desk } from '@/server/workshop/see-desk'
import { workshopPartAddress } from '../../addresses'
import { Card } from './card'
import { submitVote } from './forms'
import { fieldsFor, StepButton } from './step-form'

type Props = { readonly workshop: Workshop; readonly stage: Stage; readonly desk: Desk }

/** The vote of this stage: what can be voted on is chosen, then it is open, then its sums stand. */
export async function VoteNow(props: Props) {
  const vote = props.workshop.room.votes[props.stage.id]
  if (!vote) return <ToOpen {...props} />
  return vote.isOpen ? <Open {...props} vote={vote} /> : <Closed {...props} vote={vote} />
}

async function ToOpen({ workshop, stage, desk }: Props) {
  const words = await getTranslations('workshop.vote')
  const offered = optionsOffered(desk.notes)
  return (
    <Card id="vote" title={words('choose')}>
      <p className="max-w-prose text-quiet">
        {words('chooseLead', { dots: stage.dots ?? 3, most: mostOptions })}
      </p>
      <DeskForm act={submitVote} fields={{ ...fieldsFor(workshop), stage: stage.id }} className="grid gap-4">
        {offered.length > 0 ? (
          <ul className="grid gap-x-4 sm:grid-cols-2">
            {offered.map(({ key, text }) => (
              <li key={key}>
                <Tick name={`option.${key}`}>{text}</Tick>
              </li>
            ))}
          </ul>
        ) : null}
        <Field id="typed" label={words('typed')} hint={words('typedHint')}>
          <textarea
            id="typed"
            name="typed"
            rows={3}
            autoComplete="off"
            aria-describedby={describedBy('typed')}
            className={inputLook}
          />
        </Field>
        <div>
          <Button type="submit">{words('open')}</Button>
        </div>
      </DeskForm>
    </Card>
  )
}

type VoteProps = Props & { readonly vote: Vote }

async function Open({ workshop, stage, desk, vote }: VoteProps) {
  const words = await getTranslations('workshop.vote')
  const people = desk.seats.filter(({ state }) => state === 'in').length
  return (
    <Card id="vote" title={words('isOpen')}>
      <p className="text-lg">{words('voted', { count: desk.voted, people })}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {vote.options.map(({ id, text }) => (
          <li key={id} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
      <div>
        <StepButton workshop={workshop} step={{ do: 'close-vote', stage: stage.id }}>
          {words('close')}
        </StepButton>
      </div>
    </Card>
  )
}

async function Closed({ workshop, stage, desk, vote }: VoteProps) {
  const words = await getTranslations('workshop.vote')
  const [best] = vote.options.toSorted(
    (one, other) => (desk.dots.get(other.id) ?? 0) - (desk.dots.get(one.id) ?? 0),
  )
  const from = `option.${stage.id}.${best?.id ?? ''}`
  return (
    <Card id="vote" title={words('isClosed')}>
      <DotSums options={vote.options} dots={desk.dots} />
      <p>
        <ButtonLink
          href={workshopPartAddress(workshop.constellationId, workshop.id, 'keep', { from })}
          prefetch={false}
        >
          {words('takeOn', { text: best?.text ?? '' })}
        </ButtonLink>
      </p>
    </Card>
  )
}
