'use client'

import { Spline, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { findingsHere } from '@/components/findings/findings-part'
import { PartyOnMap } from '@/components/groups/party-on-map'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useView } from '@/components/session/use-view'
import { StandHere } from '@/components/standpoint/stand-here'
import { Button } from '@/components/ui/button'
import { Later } from '@/components/ui/later'
import { noteLimit, type Party, partyKinds, partyNameLimit, waypoints } from '@/model/constellation/party'
import { SelectChoice } from './choice'
import { HealthSummary } from './health-summary'
import { LiveText } from './live-text'
import { PlaceFields } from './place-fields'
import { RelationshipItems } from './relationship-items'
import { SizeChoice } from './size-choice'
import type { MapActions } from './use-map-actions'

type Props = { readonly party: Party; readonly actions: MapActions }

export function PartyPanel({ party, actions }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const nameField = useNaming(party.id)
  const change = (values: Partial<Omit<Party, 'id' | 'position'>>) =>
    actions.intend({ do: 'change-party', id: party.id, change: values })
  return (
    <>
      <LiveText
        label={t('panel.name')}
        hint={t('panel.nameHint')}
        value={party.name}
        limit={partyNameLimit}
        disabled={!mayEdit}
        onSave={name => change({ name })}
        fieldRef={nameField}
      />
      <SelectChoice
        label={t('panel.kind')}
        value={party.kind}
        disabled={!mayEdit}
        options={partyKinds.map(kind => ({ value: kind, label: common(`partyKinds.${kind}`) }))}
        onChoose={kind => change({ kind })}
      />
      <SizeChoice
        label={t('panel.size')}
        value={party.size}
        disabled={!mayEdit}
        onChoose={size => change({ size })}
      />
      <SelectChoice
        label={t('panel.waypoint')}
        value={party.waypoint ?? 'none'}
        disabled={!mayEdit}
        options={waypoints.map(waypoint => ({ value: waypoint, label: t(`panel.waypoints.${waypoint}`) }))}
        onChoose={waypoint => change({ waypoint })}
      />
      <RelationshipsOf party={party} actions={actions} />
      <StandHere parties={[party.id]} />
      <HealthSummary subject={{ kind: 'party', id: party.id }} />
      <Later of={findingsHere} given={{ about: `party:${party.id}` }} />
      <LiveText
        label={t('panel.note')}
        value={party.note}
        limit={noteLimit}
        rows={3}
        disabled={!mayEdit}
        onSave={note => change({ note })}
      />
      <PlaceFields party={party} actions={actions} />
      <PartyOnMap party={party} actions={actions} />
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => view.setState({ dialog: 'connect' })}>
            <Spline width={18} height={18} aria-hidden="true" />
            {t('connectTo')}
          </Button>
          <Button look="danger" onClick={actions.deleteSelected}>
            <Trash2 width={18} height={18} aria-hidden="true" />
            {t('panel.deleteParty')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function RelationshipsOf({ party, actions }: Props) {
  const t = useTranslations('canvas')
  const relationships = useConstellation(map => map.relationships)
  const own = relationships.filter(({ from, to }) => from === party.id || to === party.id)
  return (
    <section className="grid gap-1">
      <h3 className="text-base">{t('panel.relationships')}</h3>
      {own.length === 0 ? <p className="text-quiet">{t('panel.noRelationships')}</p> : null}
      <RelationshipItems relationships={own} standpoint={party.id} actions={actions} />
    </section>
  )
}

/** The name field, which takes the focus when its party was just added. */
function useNaming(id: string) {
  const { view } = useLiveMap()
  const isNaming = useView(({ naming }) => naming === id)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isNaming) return
    field.current?.focus()
    view.setState({ naming: undefined })
  }, [isNaming, view])
  return field
}
