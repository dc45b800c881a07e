import { getLocale, getTranslations } from 'next-intl/server'
import { Clock } from '@/components/workshop/clock'
import { wordsIn } from '@/model/edition/words-in'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import type { DeskSeat } from '@/server/workshop/see-desk'
import { StepButton } from './step-form'

type Props = {
  readonly workshop: Workshop
  readonly seats: readonly DeskSeat[]
  readonly now: number
}

const moreMinutes = 5

/** Where the room is in the run sheet, the time that is left, and the way to the next stage; always in sight. */
export async function TimeBar({ workshop, seats, now }: Props) {
  const [words, language] = await Promise.all([getTranslations('workshop.desk'), getLocale()])
  const { room, plan } = workshop
  const stage = stageOf(plan.sheet, room)
  const next = plan.sheet.stages[room.stage + 1]
  const waiting = seats.filter(({ state }) => state === 'waiting' || state === 'back').length
  const hands = seats.filter(({ state, hasHandUp }) => state === 'in' && hasHandUp).length
  const isRunning = room.timer.is === 'running'
  return (
    <section
      aria-label={words('where')}
      className="z-20 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-line bg-sheet px-4 py-3 lg:sticky lg:top-0 lg:mx-0 lg:rounded-card lg:border"
    >
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
        <p className="text-quiet">
          {stage ? words('nth', { nth: room.stage + 1, of: plan.sheet.stages.length }) : words('notBegun')}
        </p>
        {stage ? (
          <p className="text-3xl leading-none font-bold">
            <Clock timer={room.timer} now={now} />
          </p>
        ) : null}
        {waiting > 0 ? (
          <a href="#lobby" className="inline-flex min-h-6 items-center font-bold">
            {words('waiting', { count: waiting })}
          </a>
        ) : null}
        {hands > 0 ? (
          <a href="#people" className="inline-flex min-h-6 items-center font-bold">
            {words('hands', { count: hands })}
          </a>
        ) : null}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {stage ? (
          <>
            <StepButton workshop={workshop} step={{ do: 'timer', set: isRunning ? 'stop' : 'start' }}>
              {words(isRunning ? 'stopTime' : 'startTime')}
            </StepButton>
            <StepButton workshop={workshop} step={{ do: 'more-time', minutes: String(moreMinutes) }}>
              {words('moreTime', { minutes: moreMinutes })}
            </StepButton>
          </>
        ) : null}
        {next ? (
          <StepButton workshop={workshop} step={{ do: 'stage', to: String(room.stage + 1) }} look="primary">
            {words(stage ? 'next' : 'first', { title: wordsIn(next.title, language).text })}
          </StepButton>
        ) : null}
      </div>
    </section>
  )
}
