'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { findingsHere } from '@/components/findings/findings-part'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { Button } from '@/components/ui/button'
import { Later } from '@/components/ui/later'
import { noteLimit, type Party } from '@/model/constellation/party'
import { purposeLimit, type Relationship } from '@/model/constellation/relationship'
import { ChannelChoice } from './channel-choice'
import { HealthSummary } from './health-summary'
import { LiveText } from './live-text'
import { PartyPicture } from './party-picture'
import { RelationshipTraits } from './relationship-traits'
import type { MapActions } from './use-map-actions'
import { useRelationshipWords } from './use-relationship-words'
import { usePartyName } from './use-words'

type Props = { readonly tie: Relationship; readonly actions: MapActions }

export function RelationshipPanel({ tie, actions }: Props) {
  const t = useTranslations('canvas')
  const mayEdit = useMayEdit()
  const wordsOf = useRelationshipWords()
  const from = useConstellation(map => map.parties.find(({ id }) => id === tie.from))
  const to = useConstellation(map => map.parties.find(({ id }) => id === tie.to))
  if (!from || !to) return null
  const change = (values: Partial<Omit<Relationship, 'id' | 'from' | 'to'>>) =>
    actions.intend({ do: 'change-relationship', id: tie.id, change: values })
  return (
    <>
      <div className="grid gap-2">
        <p className="text-lg leading-snug">{wordsOf(tie)}</p>
        <div className="grid grid-cols-2 gap-2">
          <EndButton party={from} actions={actions} />
          <EndButton party={to} actions={actions} />
        </div>
      </div>
      <HealthSummary subject={{ kind: 'relationship', id: tie.id }} />
      <Later of={findingsHere} given={{ about: `relationship:${tie.id}` }} />
      <RelationshipTraits from={from} to={to} traits={tie} disabled={!mayEdit} onChange={change} />
      <LiveText
        label={t('panel.purpose')}
        hint={t('panel.purposeHint')}
        value={tie.purpose}
        limit={purposeLimit}
        rows={2}
        disabled={!mayEdit}
        onSave={purpose => change({ purpose })}
      />
      <ChannelChoice value={tie.channels} disabled={!mayEdit} onChoose={channels => change({ channels })} />
      <LiveText
        label={t('panel.note')}
        value={tie.note}
        limit={noteLimit}
        rows={3}
        disabled={!mayEdit}
        onSave={note => change({ note })}
      />
      {mayEdit ? (
        <Button look="danger" onClick={actions.deleteSelected}>
          <Trash2 width={18} height={18} aria-hidden="true" />
          {t('panel.deleteRelationship')}
        </Button>
      ) : null}
    </>
  )
}

function EndButton({ party, actions }: { readonly party: Party; readonly actions: MapActions }) {
  const nameOf = usePartyName()
  return (
    <button
      type="button"
      className="grid min-h-11 grid-cols-[auto_1fr] items-center gap-2 rounded-control border border-line px-2 py-1.5 text-left text-sm leading-tight hover:bg-accent-wash"
      onClick={() => actions.select({ parties: [party.id], relationships: [] })}
    >
      <PartyPicture kind={party.kind} across={26} />
      {nameOf(party)}
    </button>
  )
}
