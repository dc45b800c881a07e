'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMayEdit } from '@/components/session/use-may-edit'
import type { Selection } from '@/components/session/view-store'
import { StandHere } from '@/components/standpoint/stand-here'
import { Button } from '@/components/ui/button'
import type { MapActions } from './use-map-actions'

type Props = { readonly selection: Selection; readonly actions: MapActions }

export function SeveralPanel({ selection, actions }: Props) {
  const t = useTranslations('canvas')
  const mayEdit = useMayEdit()
  return (
    <>
      <p className="text-lg">
        {t('panel.severalOf', {
          parties: selection.parties.length,
          relationships: selection.relationships.length,
        })}
      </p>
      {selection.parties.length > 1 ? <StandHere parties={selection.parties} /> : null}
      {mayEdit ? (
        <Button look="danger" onClick={actions.deleteSelected}>
          <Trash2 width={18} height={18} aria-hidden="true" />
          {t('panel.deleteThese')}
        </Button>
      ) : null}
    </>
  )
}
