'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { inputLook } from '@/components/ui/field'
import type { Party } from '@/model/constellation/party'
import { PartyPicture } from './party-picture'
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
  const found = parties.filter(party =>
    nameOf(party).toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  )
  const titleOf = (party: Party) => [nameOf(party), common(`partyKinds.${party.kind}`)].join(' · ')
  const choose = (chosen: string) => {
    setWanted('')
    onChoose(chosen)
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select
        id={id}
        className={inputLook}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-about`}
        onChange={event => choose(event.target.value)}
      >
        <option value="">{t('dialog.choose')}</option>
        {parties.map(party => (
          <option key={party.id} value={party.id}>
            {titleOf(party)}
          </option>
        ))}
      </select>
      {parties.length > many && value === '' ? (
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
      {wanted.trim() === '' ? null : <Found parties={found} titleOf={titleOf} onChoose={choose} />}
      <div id={`${id}-about`} role="status" className="text-sm empty:hidden">
        {found.length === 0 ? <p className="text-quiet">{t('dialog.noneFound')}</p> : null}
        {error ? <p className="font-bold text-danger">{error}</p> : null}
      </div>
    </div>
  )
}

const shown = 6

type FoundProps = Pick<Props, 'parties' | 'onChoose'> & { readonly titleOf: (party: Party) => string }

/** The first few that were found, to press. */
function Found({ parties, titleOf, onChoose }: FoundProps) {
  return (
    <ul className="grid rounded-control border border-line">
      {parties.slice(0, shown).map(party => (
        <li key={party.id}>
          <button
            type="button"
            className="grid min-h-11 w-full grid-cols-[2rem_1fr] items-center gap-2 rounded-control px-2 text-left hover:bg-accent-wash"
            onClick={() => onChoose(party.id)}
          >
            <PartyPicture kind={party.kind} size={party.size} across={30} />
            {titleOf(party)}
          </button>
        </li>
      ))}
    </ul>
  )
}
