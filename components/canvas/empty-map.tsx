'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMayEdit } from '@/components/session/use-may-edit'
import { Button } from '@/components/ui/button'
import type { PartyKind } from '@/model/constellation/party'
import { PartyPicture } from './party-picture'

/** What an empty map is for, with the first step. */
export function EmptyMap({ onAdd }: { readonly onAdd: (kind: PartyKind) => void }) {
  const t = useTranslations('canvas')
  const mayEdit = useMayEdit()
  if (!mayEdit)
    return <p className="absolute inset-0 grid place-items-center text-quiet">{t('empty.viewer')}</p>
  return (
    <div className="pointer-events-none absolute inset-0 z-10 grid place-items-center p-6">
      <div className="pointer-events-auto grid max-w-md justify-items-center gap-4 text-center">
        <PartyPicture kind="service-user" size="many" across={120} />
        <h2 className="text-2xl">{t('empty.title')}</h2>
        <p className="text-quiet">{t('empty.text')}</p>
        <Button look="primary" onClick={() => onAdd('service-user')}>
          <Plus width={20} height={20} aria-hidden="true" />
          {t('empty.first')}
        </Button>
      </div>
    </div>
  )
}
