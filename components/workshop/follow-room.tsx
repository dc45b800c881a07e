'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

type Props = {
  /** Where the room's news are streamed from. */
  readonly from: string
  /** Says only where the line is down. */
  readonly isQuiet?: boolean
  /** Draws the page anew this often besides, in milliseconds. */
  readonly every?: number
}

const together = 150
const betweenTwo = 1000
const afterTyping = 2500
const silence = 45_000

const isWriting = () =>
  document.activeElement instanceof HTMLTextAreaElement ||
  (document.activeElement instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'hidden'].includes(document.activeElement.type)) ||
  document.activeElement instanceof HTMLSelectElement

/** Keeps the page as the room is: draws it anew whenever something changed, but not under the hands of somebody who types. Says so where the line is down; before any script has come, or without one, it is a link that draws the page anew. */
export function FollowRoom({ from, isQuiet = false, every }: Props) {
  const t = useTranslations('workshop.follow')
  const router = useRouter()
  const here = usePathname()
  const [listens, listen] = useState(false)
  const [isDown, down] = useState(false)
  const typed = useRef(0)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let lost: ReturnType<typeof setTimeout> | undefined
    let last = 0
    const source = new EventSource(from)
    listen(true)
    const refresh = (wait: number) => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        const since = performance.now() - typed.current
        if (isWriting() && since < afterTyping) refresh(afterTyping - since)
        else {
          last = performance.now()
          router.refresh()
        }
      }, wait)
    }
    const soon = () => refresh(Math.max(together, last + betweenTwo - performance.now()))
    const again = every === undefined ? undefined : setInterval(soon, every)
    const hear = () => {
      clearTimeout(lost)
      lost = setTimeout(() => down(true), silence)
      down(false)
    }
    // What happened while nobody listened is read when the line is back.
    source.onopen = () => {
      hear()
      soon()
    }
    source.onmessage = () => {
      hear()
      soon()
    }
    source.addEventListener('here', hear)
    source.onerror = () => down(true)
    const type = () => {
      typed.current = performance.now()
    }
    addEventListener('input', type)
    return () => {
      removeEventListener('input', type)
      clearTimeout(waiting)
      clearTimeout(lost)
      clearInterval(again)
      source.close()
    }
  }, [from, router, every])
  if (isQuiet && !isDown) return null
  if (!listens)
    return (
      <a href={here} className="inline-flex min-h-11 items-center">
        {t('lookAgain')}
      </a>
    )
  return (
    <p role="status" className={isDown ? 'rounded-control bg-warm-wash px-3 py-2' : 'text-sm text-quiet'}>
      {isDown ? t('down') : t('follows')}
    </p>
  )
}
