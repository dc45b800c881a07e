import { useTranslations } from 'next-intl'
import type { RoomView } from '@/model/workshop/room-view'

type Props = { readonly timer: Extract<RoomView, { is: 'in' }>['timer'] }

const minute = 60_000
const roughly = (left: number) => (left < minute ? 0 : Math.round(left / minute))

/** How much time a stage has left, in rough words; the script makes them exact. Nothing where no time was set. */
export function TimeLeft({ timer: { isRunning, left } }: Props) {
  const t = useTranslations('participant.room.time')
  if (!isRunning && left <= 0) return null
  if (!isRunning) return <span>{t('stopped', { minutes: roughly(left) })}</span>
  const words = left > 0 ? t('about', { minutes: roughly(left) }) : t('over')
  return (
    <span id="clock" data-left={left} data-says={t('exact', { time: '#' })} data-over={t('over')}>
      {words}
    </span>
  )
}
