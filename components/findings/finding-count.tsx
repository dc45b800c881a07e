'use client'

import { useTranslations } from 'next-intl'
import { useFindings } from './use-findings'

/** How many findings are open, quietly, at the tab that leads to them. */
export function FindingCount() {
  const t = useTranslations('findings')
  const count = useFindings()?.open.length ?? 0
  if (count === 0) return null
  return (
    <span className="absolute top-0.5 right-0 min-w-5 rounded-full border border-line bg-sheet px-1 text-center text-xs leading-4.5 text-quiet">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t('count', { count })}</span>
    </span>
  )
}
