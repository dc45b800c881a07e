import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { perspectives } from '@/model/edition/perspective'
import type { Workshop } from '@/model/workshop/workshop'
import { submitJoin } from './forms'
import { RoomFields } from './room-fields'

type Props = {
  readonly workshop: Workshop
  /** The account's own name. */
  readonly own: string
  readonly names: readonly string[]
}

const choice = 'grid min-h-11 grid-cols-[1.25rem_1fr] items-center gap-3'

/** Joining with an account: as oneself or under another name, and from where one answers. */
export async function JoinForm({ workshop, own, names }: Props) {
  const t = await getTranslations('room')
  const check = await getTranslations('check')
  if (!workshop.room.isDoorOpen) return <Notice>{t('doorClosed')}</Notice>
  return (
    <form action={submitJoin} className="grid max-w-prose gap-6">
      <RoomFields workshop={workshop} />
      <p>{t('joinLead')}</p>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-bold">{t('joinAs')}</legend>
        {[own, ...names].map((name, place) => (
          <label key={name} className={choice}>
            <input
              type="radio"
              name="name"
              value={name}
              defaultChecked={place === 0}
              className="size-5 accent-accent"
            />
            <span className="wrap-anywhere">{place === 0 ? t('asMyself', { name }) : name}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-bold">{t('joinFrom')}</legend>
        {perspectives.map(one => (
          <label key={one} className={choice}>
            <input
              type="radio"
              name="perspective"
              value={one}
              defaultChecked={one === 'team-member'}
              className="size-5 accent-accent"
            />
            {check(`perspectives.${one}`)}
          </label>
        ))}
      </fieldset>
      <p className="text-sm text-quiet">{t('joinKept')}</p>
      <div>
        <Button type="submit" look="primary">
          {t('join')}
        </Button>
      </div>
    </form>
  )
}
