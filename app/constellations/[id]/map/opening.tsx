'use client'

import { LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** What is seen until the map is here. */
export function Opening() {
  const words = useTranslations('canvas')
  return (
    <p role="status" className="flex flex-1 items-center justify-center gap-2 text-quiet">
      <LoaderCircle width={20} height={20} aria-hidden="true" className="animate-spin" />
      {words('opening')}
    </p>
  )
}
