'use client'

import { EyeOff, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { putInside } from '@/components/groups/put-inside-part'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import type { Selection } from '@/components/session/view-store'
import { StandHere } from '@/components/standpoint/stand-here'
import { Button } from '@/components/ui/button'
import { Later } from '@/components/ui/later'
import { RelationshipItems } from './relationship-items'
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
      {selection.parties.length === 0 ? <These ids={selection.relationships} actions={actions} /> : null}
      {mayEdit && selection.parties.length > 0 ? (
        <Later of={putInside} given={{ ids: selection.parties, actions }} />
      ) : null}
      <Button onClick={actions.hideSelected}>
        <EyeOff width={18} height={18} aria-hidden="true" />
        {t('panel.hide')}
      </Button>
      {mayEdit ? (
        <Button look="danger" onClick={actions.deleteSelected}>
          <Trash2 width={18} height={18} aria-hidden="true" />
          {t('panel.deleteThese')}
        </Button>
      ) : null}
    </>
  )
}

const most = 60

/** Relationships that were selected together, such as those of a bundle, to choose one from. */
function These({ ids, actions }: { readonly ids: readonly string[]; readonly actions: MapActions }) {
  const t = useTranslations('canvas')
  const relationships = useConstellation(map => map.relationships)
  const chosen = new Set(ids)
  const these = relationships.filter(({ id }) => chosen.has(id))
  return (
    <section className="grid gap-1">
      <h3 className="text-base">{t('panel.these', { count: these.length })}</h3>
      <p className="text-sm text-quiet">{t('panel.chooseOne')}</p>
      <RelationshipItems relationships={these.slice(0, most)} actions={actions} />
      {these.length > most ? (
        <p className="text-sm text-quiet">{t('panel.andMore', { count: these.length - most })}</p>
      ) : null}
    </section>
  )
}
