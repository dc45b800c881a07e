import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { DeskForm } from '@/components/workshop/desk-form'
import type { Workshop } from '@/model/workshop/workshop'
import type { DeskSeat } from '@/server/workshop/see-desk'
import { Card } from './card'
import { submitEveryoneIn, submitSeat } from './forms'
import { fieldsFor } from './step-form'

type Props = { readonly workshop: Workshop; readonly seats: readonly DeskSeat[] }

/** Those who wait to be let in; nothing while nobody does. */
export async function Lobby({ workshop, seats }: Props) {
  const [words, names] = await Promise.all([
    getTranslations('workshop.lobby'),
    getTranslations('check.perspectives'),
  ])
  const asking = seats.filter(({ state }) => state === 'waiting' || state === 'back')
  const waiting = asking.filter(({ state }) => state === 'waiting')
  if (asking.length === 0) return null
  return (
    <Card id="lobby" title={words('title', { count: asking.length })} isUrgent>
      <ul className="grid max-h-80 gap-2 overflow-y-auto">
        {asking.map(({ id, name, perspective, state }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
            <span className="wrap-break-word">
              <strong>{name}</strong>
              <span className="block text-sm text-quiet">{names(perspective)}</span>
              {state === 'back' ? <span className="block text-sm">{words('back')}</span> : null}
            </span>
            <DeskForm act={submitSeat} fields={{ ...fieldsFor(workshop), seat: id }} className="flex gap-1">
              <Button type="submit" name="do" value="let-in" aria-label={words('letInNamed', { name })}>
                {words('letIn')}
              </Button>
              <Button
                type="submit"
                name="do"
                value="ask-to-leave"
                look="quiet"
                aria-label={words('turnAwayNamed', { name })}
              >
                {words('turnAway')}
              </Button>
            </DeskForm>
          </li>
        ))}
      </ul>
      {waiting.length > 1 ? (
        <DeskForm act={submitEveryoneIn} fields={fieldsFor(workshop)}>
          <Button type="submit">{words('letAllIn', { count: waiting.length })}</Button>
        </DeskForm>
      ) : null}
    </Card>
  )
}
