'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { inputLook } from '@/components/ui/field'
import type { Party } from '@/model/constellation/party'
import { usePartyName } from './use-words'

type Props = {
  readonly label: string
  readonly parties: readonly Party[]
  readonly value: string
  readonly error?: string | undefined
  readonly onChoose: (id: string) => void
}

const many = 8

/** A party from a list; a long list can be searched. */
export function PartyPicker({ label, parties, value, error, onChoose }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const found = parties.filter(
    party =>
      party.id === value || nameOf(party).toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  )
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {parties.length > many ? (
        <input
          type="search"
          className={inputLook}
          aria-label={t('dialog.search')}
          placeholder={t('dialog.search')}
          autoComplete="off"
          value={wanted}
          onChange={event => setWanted(event.target.value)}
        />
      ) : null}
      <select
        id={id}
        className={inputLook}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-about`}
        onChange={event => onChoose(event.target.value)}
      >
        <option value="">{t('dialog.choose')}</option>
        {found.map(party => (
          <option key={party.id} value={party.id}>
            {[nameOf(party), common(`partyKinds.${party.kind}`)].join(' · ')}
          </option>
        ))}
      </select>
      <div id={`${id}-about`} role="status" className="text-sm empty:hidden">
        {found.length === 0 ? <p className="text-quiet">{t('dialog.noneFound')}</p> : null}
        {error ? <p className="font-bold text-danger">{error}</p> : null}
      </div>
    </div>
  )
}
