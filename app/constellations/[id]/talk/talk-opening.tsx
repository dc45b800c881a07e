'use client'

import { useTranslations } from 'next-intl'

/** What is seen until the live lists are here. */
export function TalkOpening() {
  const words = useTranslations('talk')
  return (
    <p role="status" className="py-8 text-quiet">
      {words('opening')}
    </p>
  )
}
