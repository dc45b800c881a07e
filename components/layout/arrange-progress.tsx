'use client'

import { useTranslations } from 'next-intl'
import { createPortal } from 'react-dom'
import { Button } from '@/components/ui/button'

type Props = { readonly share: number; readonly onCancel: () => void }

/** How far the arranging is, over the lower edge of the page, and a way to leave it. */
export function ArrangeProgress({ share, onCancel }: Props) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return createPortal(
    <section
      aria-label={t('arranging')}
      className="fixed bottom-6 left-1/2 z-40 flex -translate-x-1/2 items-center gap-3 rounded-card border border-line bg-sheet py-2 pr-2 pl-4"
    >
      <label className="grid gap-1">
        <span role="status">{t('arranging')}</span>
        <progress className="h-2 w-44 accent-accent" max={1} value={share} />
      </label>
      <Button onClick={onCancel}>{common('cancel')}</Button>
    </section>,
    document.body,
  )
}
