'use client'

import { CloudCheck, CloudOff, CloudUpload, LoaderCircle, Unplug } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useConnection } from '@/components/session/use-connection'

const icons = {
  connecting: LoaderCircle,
  saved: CloudCheck,
  saving: CloudUpload,
  offline: CloudOff,
  refused: Unplug,
} as const

/** Whether what was done is saved: one word in the tool bar. */
export function ConnectionWords() {
  const t = useTranslations('canvas')
  const { state } = useConnection()
  const Icon = icons[state]
  return (
    <p role="status" data-connection={state} className="inline-flex items-center gap-1.5 px-1 text-quiet">
      <Icon width={18} height={18} aria-hidden="true" className="shrink-0" />
      {t(`connection.${state}`)}
    </p>
  )
}
