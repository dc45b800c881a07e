'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '../ui/button'

type Props = { readonly onStop: () => void; readonly onGone: () => void }

/** Where the reading ends by itself under somebody's finger, they are told, so that the keyboard is not lost. */
export function StopReading({ onStop, onGone }: Props) {
  const t = useTranslations('exchange')
  const isHere = useRef(false)
  const gone = useEffectEvent(() => {
    if (isHere.current) onGone()
  })
  useEffect(() => () => gone(), [])
  return (
    <Button
      onClick={onStop}
      onFocus={() => {
        isHere.current = true
      }}
      onBlur={() => {
        isHere.current = false
      }}
    >
      {t('stop')}
    </Button>
  )
}
