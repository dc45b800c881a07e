'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { leftOn } from '@/model/workshop/time-left'
import type { Timer } from '@/model/workshop/workshop'

type Props = {
  readonly timer: Timer
  /** The server's time when this was drawn, in milliseconds: the browser's own clock may be wrong. */
  readonly now: number
  readonly className?: string
}

const second = 1000

/** Minutes and seconds of a length of time. */
const inMinutes = (length: number) => {
  const seconds = Math.floor(Math.abs(length) / second)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The time that is left, counting down; where it ran over, by how much, without alarm. Not announced: whoever listens reads it when they like. */
export function Clock({ timer, now, className = '' }: Props) {
  const t = useTranslations('workshop.clock')
  const [moment, tell] = useState(now)
  useEffect(() => {
    const ahead = now - performance.now()
    const look = () => tell(performance.now() + ahead)
    look()
    if (timer.is === 'stopped') return
    const beat = setInterval(look, second / 4)
    return () => clearInterval(beat)
  }, [timer, now])
  const left = leftOn(timer, moment)
  // Shown until the second is over, so that five minutes begin as 5:00.
  const shown = left > 0 ? left + second - 1 : left
  const state = left < 0 && timer.is === 'running' ? 'over' : timer.is
  return (
    <span role="timer" className={`tabular-nums ${className}`} data-state={state}>
      {t(state, { time: inMinutes(shown) })}
    </span>
  )
}
