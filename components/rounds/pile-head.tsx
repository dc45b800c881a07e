'use client'

import { useTranslations } from 'next-intl'
import type { ShownCode } from './shown-code'

/** Whom the codes of a pile are for: it stands above them, also on paper, and on none of them. */
export function PileHead({
  pile,
  part,
}: {
  readonly pile: readonly ShownCode[]
  readonly part: 'codes' | 'paper'
}) {
  const t = useTranslations(`rounds.${part}`)
  const names = useTranslations('check.perspectives')
  const [first] = pile
  if (!first) return null
  return (
    <h4 className="font-bold">
      {t('madeFor', {
        perspective: names(first.perspective),
        hasGroup: first.group ? 'yes' : 'no',
        group: first.group ?? '',
        count: pile.length,
      })}
    </h4>
  )
}
