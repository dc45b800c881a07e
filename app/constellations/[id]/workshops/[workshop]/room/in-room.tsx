import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Clock } from '@/components/workshop/clock'
import { type Language, wordsIn } from '@/model/edition/words-in'
import type { RoomView } from '@/model/workshop/room-view'
import type { Workshop } from '@/model/workshop/workshop'
import { workshopPartAddress } from '../../addresses'
import { submitHand, submitLeave, submitRest } from './forms'
import { RoomFields } from './room-fields'
import { Task } from './task'

type Props = {
  readonly workshop: Workshop
  readonly view: RoomView
  readonly language: Language
  readonly now: number
}

/** What somebody with an account sees in a room: the stage, what there is to do, and what is theirs at any time. */
export async function InRoom({ workshop, view, language, now }: Props) {
  const t = await getTranslations('room')
  if (view.is !== 'in' && view.is !== 'not-begun') return <Notice>{t(`is.${view.is}`)}</Notice>
  if (view.is === 'not-begun')
    return (
      <section className="grid gap-3">
        <p className="text-lg">{t('youAre', { name: view.name })}</p>
        <p>{t('soon')}</p>
      </section>
    )
  const { stage } = view
  return (
    <>
      <section aria-labelledby="stage" className="grid gap-4">
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-quiet">
          <span>{t('stageOf', { nth: stage.nth, of: stage.of })}</span>
          <Clock timer={workshop.room.timer} now={now} />
          <span>{t('youAre', { name: view.name })}</span>
        </p>
        <h2 id="stage" className="text-2xl wrap-anywhere">
          {wordsIn(stage.title, language).text}
        </h2>
        <p className="max-w-prose text-lg wrap-anywhere">{wordsIn(stage.ask, language).text}</p>
        {view.isResting ? <Notice>{t('resting')}</Notice> : null}
        {view.isMuted ? <Notice tone="warm">{t('muted')}</Notice> : null}
        <Task workshop={workshop} view={view} />
      </section>
      <section aria-label={t('own')} className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <ButtonLink
          href={workshopPartAddress(workshop.constellationId, workshop.id, 'room', {
            news: 'passed',
            at: stage.id,
          })}
          prefetch={false}
        >
          {t('pass')}
        </ButtonLink>
        <form action={submitHand}>
          <RoomFields workshop={workshop} />
          <input type="hidden" name="up" value={view.hasHandUp ? 'no' : 'yes'} />
          <Button type="submit" aria-pressed={view.hasHandUp}>
            {t(view.hasHandUp ? 'handDown' : 'handUp')}
          </Button>
        </form>
        <form action={submitRest}>
          <RoomFields workshop={workshop} />
          <input type="hidden" name="rest" value={view.isResting ? 'no' : 'yes'} />
          <Button type="submit">{t(view.isResting ? 'back' : 'pause')}</Button>
        </form>
        <form action={submitLeave}>
          <RoomFields workshop={workshop} />
          <Button type="submit" look="quiet">
            {t('leave')}
          </Button>
        </form>
        <p className="basis-full text-sm text-quiet">{t('noReason')}</p>
      </section>
    </>
  )
}
