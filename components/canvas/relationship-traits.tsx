'use client'

import { useTranslations } from 'next-intl'
import type { Party } from '@/model/constellation/party'
import { directions, type Relationship, relationshipStates } from '@/model/constellation/relationship'
import { SelectChoice } from './choice'
import { SizeChoice } from './size-choice'
import { usePartyName } from './use-words'

export type Traits = Pick<Relationship, 'fromSize' | 'toSize' | 'direction' | 'state'>

type Props = {
  readonly from: Party
  readonly to: Party
  readonly traits: Traits
  readonly disabled: boolean
  readonly onChange: (change: Partial<Traits>) => void
}

/** The sizes at both ends, the direction and the state of a relationship. */
export function RelationshipTraits({ from, to, traits, disabled, onChange }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const names = { from: nameOf(from), to: nameOf(to) }
  const directionWords = {
    mutual: common('directions.mutual'),
    forward: t('panel.directionForward', names),
    backward: t('panel.directionBackward', names),
    none: common('directions.none'),
  }
  return (
    <>
      <SizeChoice
        label={t('panel.sizeAt', { name: names.from })}
        value={traits.fromSize}
        disabled={disabled}
        onChoose={fromSize => onChange({ fromSize })}
      />
      <SizeChoice
        label={t('panel.sizeAt', { name: names.to })}
        value={traits.toSize}
        disabled={disabled}
        onChoose={toSize => onChange({ toSize })}
      />
      <SelectChoice
        label={t('panel.direction')}
        value={traits.direction}
        disabled={disabled}
        options={directions.map(direction => ({ value: direction, label: directionWords[direction] }))}
        onChoose={direction => onChange({ direction })}
      />
      <SelectChoice
        label={t('panel.state')}
        value={traits.state}
        disabled={disabled}
        options={relationshipStates.map(state => ({ value: state, label: common(`states.${state}`) }))}
        onChoose={state => onChange({ state })}
      />
    </>
  )
}
