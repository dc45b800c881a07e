import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { DeskForm } from '@/components/workshop/desk-form'
import type { Workshop } from '@/model/workshop/workshop'
import type { DeskSeat } from '@/server/workshop/see-desk'
import { Card } from './card'
import { submitSeat } from './forms'
import { fieldsFor } from './step-form'

type Props = { readonly workshop: Workshop; readonly seats: readonly DeskSeat[] }

/** Who is in the room, hands up first. Nothing here tells who wrote, answered or chose what. */
export async function People({ workshop, seats }: Props) {
  const words = await getTranslations('workshop.room')
  const inside = seats
    .filter(({ state }) => state === 'in')
    .toSorted((one, other) => Number(other.hasHandUp) - Number(one.hasHandUp))
  const gone = seats.filter(({ state }) => state === 'removed')
  return (
    <Card id="people" title={words('title', { count: inside.length })}>
      {inside.length === 0 ? (
        <p className="text-quiet">{words('nobody')}</p>
      ) : (
        <ul className="grid max-h-[28rem] divide-y divide-line overflow-y-auto">
          {inside.map(seat => (
            <Person key={seat.id} workshop={workshop} seat={seat} />
          ))}
        </ul>
      )}
      {gone.length === 0 ? null : (
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {words('gone', { count: gone.length })}
          </summary>
          <ul className="grid gap-2 pt-2">
            {gone.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3">
                <strong>{name}</strong>
                <DeskForm act={submitSeat} fields={{ ...fieldsFor(workshop), seat: id }}>
                  <Button type="submit" name="do" value="let-in" aria-label={words('letBackNamed', { name })}>
                    {words('letBack')}
                  </Button>
                </DeskForm>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

async function Person({ workshop, seat }: Pick<Props, 'workshop'> & { readonly seat: DeskSeat }) {
  const [words, names] = await Promise.all([
    getTranslations('workshop.room'),
    getTranslations('check.perspectives'),
  ])
  const { id, name, perspective, hasHandUp, isResting, isMuted } = seat
  const fields = { ...fieldsFor(workshop), seat: id }
  const states = [isResting ? words('resting') : '', isMuted ? words('muted') : ''].filter(Boolean)
  return (
    <li className="grid gap-1 py-1">
      <details>
        <summary className="flex min-h-11 flex-wrap items-center gap-x-2 rounded-control py-1">
          <strong>{name}</strong>
          <span className="text-sm text-quiet">{[names(perspective), ...states].join(' · ')}</span>
        </summary>
        <DeskForm act={submitSeat} fields={fields} className="flex flex-wrap gap-2 pb-2">
          <Button type="submit" name="do" value={isMuted ? 'unmute' : 'mute'}>
            {words(isMuted ? 'unmute' : 'mute', { name })}
          </Button>
          <Button type="submit" name="do" value="ask-to-leave" look="danger">
            {words('askToLeave', { name })}
          </Button>
          <p className="basis-full text-sm text-quiet">{words('askToLeaveSure')}</p>
        </DeskForm>
      </details>
      {hasHandUp ? (
        <DeskForm act={submitSeat} fields={fields} className="flex flex-wrap items-center gap-2 pb-1">
          <span className="rounded-control bg-accent-wash px-2 py-1 font-bold">{words('handUp')}</span>
          <Button
            type="submit"
            name="do"
            value="hand-down"
            look="quiet"
            aria-label={words('handSeenNamed', { name })}
          >
            {words('handSeen')}
          </Button>
        </DeskForm>
      ) : null}
    </li>
  )
}
