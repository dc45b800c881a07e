'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

const second = 1000
const minute = 60 * second

const clock = (left: number) => {
  const whole = Math.abs(left)
  const seconds = Math.floor((whole % minute) / second)
  return `${Math.floor(whole / minute)}:${String(seconds).padStart(2, '0')}`
}

type Props = { readonly timer: { readonly isRunning: boolean; readonly left: number } }

/** The time a stage has left, in milliseconds when it was told, ticking from then on; what it ran over is said without alarm, and nothing is read out while it ticks. */
export function TimeLeft({ timer }: Props) {
  const t = useTranslations('room')
  const [left, setLeft] = useState(timer.left)
  useEffect(() => {
    setLeft(timer.left)
    if (!timer.isRunning) return
    const told = performance.now()
    const tick = () => setLeft(timer.left - (performance.now() - told))
    const ticking = setInterval(tick, second)
    return () => clearInterval(ticking)
  }, [timer])
  return (
    <span role="timer" className="tabular-nums">
      {left < 0 ? t('over', { time: clock(left) }) : t('left', { time: clock(left) })}
      {timer.isRunning ? null : ` · ${t('stopped')}`}
    </span>
  )
}
