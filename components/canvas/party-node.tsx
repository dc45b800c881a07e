'use client'

import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { Other } from '@/components/session/presence'
import { useHealth } from '@/components/session/use-health'
import { useOthers } from '@/components/session/use-others'
import type { Party } from '@/model/constellation/party'
import { subjectKey } from '@/model/constellation/subject'
import { HealthRingPicture } from './health-ring-picture'
import { nameAs } from './names-with-room'
import { partyAcross } from './party-across'
import { PartyPicture } from './party-picture'
import type { RingSide } from './ring-places'
import { usePartyName } from './use-words'

export type PartyNode = Node<
  {
    readonly party: Party
    readonly isTarget: boolean
    readonly isNamed: boolean
    readonly isFaded: boolean
    readonly ring: RingSide
    /** Whether its element draws it; otherwise the picture beneath does. */
    readonly isDrawn: boolean
  },
  'party'
>

const huesOn = (id: string) => (others: readonly Other[]) =>
  others
    .filter(other => other.selection?.includes(id))
    .map(other => other.user.hue)
    .join(' ')

export const PartyOnMap = memo(function PartyOnMap(props: NodeProps<PartyNode>) {
  return props.data.isDrawn ? <DrawnParty {...props} /> : <div className="party" />
})

function DrawnParty({ data: { party, isTarget, isNamed, isFaded, ring }, selected }: NodeProps<PartyNode>) {
  const nameOf = usePartyName()
  const health = useHealth(subjectKey({ kind: 'party', id: party.id }))
  const hues = useOthers(huesOn(party.id))
  return (
    <div className="party" data-selected={selected} data-target={isTarget} data-faded={isFaded}>
      <PartyPicture
        kind={party.kind}
        size={party.size}
        across={partyAcross}
        hues={hues === '' ? [] : [...new Set(hues.split(' ').map(Number))]}
        className="party-picture"
      />
      {health && health.safety !== 'not-checked' && ring !== 'none' ? (
        <div className="party-ring" data-side={ring}>
          <HealthRingPicture health={health} radius={15} />
        </div>
      ) : null}
      <span className="party-name" data-unnamed={party.name.trim() === ''} data-hidden={!isNamed}>
        {nameAs(nameOf(party)).lines.join('\n')}
      </span>
    </div>
  )
}
