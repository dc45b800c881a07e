'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { HealthRingPicture } from '@/components/canvas/health-ring-picture'
import { ToolButton } from '@/components/canvas/tool-button'
import { useChannelWords, usePartyName } from '@/components/canvas/use-words'
import { useHealth } from '@/components/session/use-health'
import { useView } from '@/components/session/use-view'
import { onlyOne } from '@/components/session/view-store'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { subjectKey } from '@/model/constellation/subject'
import { strokeOfState } from '@/model/report/relationship-line'
import type { Lines } from './lines'
import { itemKey } from './outline-items'

type Props = {
  readonly party: Party
  readonly other: Party
  readonly tie: Relationship
  readonly isLeftOut: boolean
  readonly lines: Lines
}

/** A relationship in words, beneath one of its parties and as that party sees it. */
export const TieRow = memo(function TieRow({ party, other, tie, isLeftOut, lines }: Props) {
  const isSelected = useView(({ selection }) => selection.relationships.includes(tie.id))
  return (
    <li>
      <button
        type="button"
        className="outline-line outline-tie"
        aria-pressed={isSelected}
        data-outline-item={itemKey('relationship', tie.id)}
        onClick={lines.press}
      >
        <TieMark id={tie.id} state={tie.state} />
        <span>
          <TieSentence party={party} other={other} tie={tie} />
          <TieTraits party={party} other={other} tie={tie} isLeftOut={isLeftOut} />
        </span>
      </button>
      {isSelected ? <TieTools id={tie.id} lines={lines} /> : null}
    </li>
  )
})

function TieMark({ id, state }: Pick<Relationship, 'id' | 'state'>) {
  const health = useHealth(subjectKey({ kind: 'relationship', id }))
  const isChecked = health && health.safety !== 'not-checked'
  return (
    <span className="outline-mark">
      {isChecked ? <HealthRingPicture health={health} radius={13} /> : <StateStroke state={state} />}
    </span>
  )
}

const straight = 'M2 6H34'
const uneven = 'M2 6l4 -3 5 5 5 -4 5 4 5 -5 4 4 4 -1'

/** The line of a relationship's state, as on the map. */
function StateStroke({ state }: Pick<Relationship, 'state'>) {
  const { dash, width, roundCap } = strokeOfState[state]
  return (
    <svg width={36} height={12} viewBox="0 0 36 12" aria-hidden="true" focusable="false">
      <path
        d={state === 'strained' ? uneven : straight}
        className="line-stroke"
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        strokeLinecap={roundCap ? 'round' : 'butt'}
      />
    </svg>
  )
}

function TieSentence({ party, other, tie }: Pick<Props, 'party' | 'other' | 'tie'>) {
  const t = useTranslations('outline')
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const channelWords = useChannelWords()
  const [near, far] = tie.from === party.id ? [tie.fromSize, tie.toSize] : [tie.toSize, tie.fromSize]
  return t.rich('tie', {
    name: nameOf(party),
    other: nameOf(other),
    near: common(`sizes.${near}`),
    far: common(`sizes.${far}`),
    isOne: near,
    hasChannels: tie.channels.length > 0 ? 'yes' : 'no',
    channels: channelWords(tie.channels),
    b: name => <b>{name}</b>,
    quiet: words => <span className="text-quiet">{words}</span>,
  })
}

const turned = { forward: 'backward', backward: 'forward', mutual: 'mutual', none: 'none' } as const

function TieTraits({ party, other, tie, isLeftOut }: Omit<Props, 'lines'>) {
  const t = useTranslations('outline')
  const common = useTranslations('common')
  const health = useHealth(subjectKey({ kind: 'relationship', id: tie.id }))?.safety ?? 'not-checked'
  const nameOf = usePartyName()
  const direction = tie.from === party.id ? tie.direction : turned[tie.direction]
  const words = [
    t(`directions.${direction}`, { name: nameOf(party), other: nameOf(other) }),
    common(`states.${tie.state}`),
    health === 'not-checked' ? '' : common(`safetyStates.${health}`),
    tie.purpose.trim(),
    isLeftOut ? t('hidden') : '',
  ]
  return <span className="outline-about">{words.filter(Boolean).join(' · ')}</span>
}

function TieTools({ id, lines }: { readonly id: string; readonly lines: Lines }) {
  const t = useTranslations('outline')
  const canvas = useTranslations('canvas')
  const isOnly = useView(({ selection }) => onlyOne(selection)?.id === id)
  if (!isOnly) return null
  return (
    <fieldset className="outline-tools">
      <legend className="sr-only">{t('toolsForRelationship')}</legend>
      <ToolButton icon={Pencil} label={t('edit')} worded onClick={lines.edit} />
      {lines.mayEdit ? <ToolButton icon={Trash2} label={canvas('delete')} onClick={lines.erase} /> : null}
    </fieldset>
  )
}
