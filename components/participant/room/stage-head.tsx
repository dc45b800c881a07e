import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import type { RoomView } from '@/model/workshop/room-view'
import { Said } from '../said'
import { TimeLeft } from './time-left'

type Props = { readonly view: Extract<RoomView, { is: 'in' }>; readonly language: Language }

/** Where the room is: who one is here, which part, how much time, and what is asked, until what was answered is shown. */
export function StageHead({ view: { name, stage, timer, doing }, language }: Props) {
  return (
    <>
      <StageLine name={name} stage={stage} timer={timer} />
      <h1 tabIndex={-1}>
        <Said words={stage.title} language={language} />
      </h1>
      {doing.is === 'check-shown' ? null : (
        <p className="ask">
          <Said words={stage.ask} language={language} />
        </p>
      )}
    </>
  )
}

/** One quiet line above everything in a room. */
export function StageLine({
  name,
  stage: { nth, of },
  timer,
}: Pick<Props['view'], 'name' | 'stage' | 'timer'>) {
  const t = useTranslations('participant.room')
  const hasTime = timer.isRunning || timer.left > 0
  return (
    <p className="small where">
      <span lang="en">{name}</span>
      {' · '}
      {t('part', { nth, of })}
      {hasTime ? ' · ' : null}
      <TimeLeft timer={timer} />
    </p>
  )
}
