'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { inputLook } from '@/components/ui/field'
import type { Party } from '@/model/constellation/party'
import { PartyPicture } from './party-picture'
import { RelationshipItems } from './relationship-items'
import type { MapActions } from './use-map-actions'
import { usePartyName, usePartyWords, useRelationshipWords } from './use-words'

type Props = { readonly actions: MapActions }

/** Everything on the map as a plain list to find and select from. */
export function ListView({ actions }: Props) {
  const t = useTranslations('canvas')
  const id = useId()
  const [wanted, setWanted] = useState('')
  const partyWords = usePartyWords()
  const relationshipWords = useRelationshipWords()
  const fits = (words: string) => words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase())
  const parties = useConstellation(map => map.parties).filter(party => fits(partyWords(party)))
  const relationships = useConstellation(map => map.relationships).filter(tie =>
    fits(`${relationshipWords(tie)} ${tie.purpose}`),
  )
  const count = parties.length + relationships.length
  return (
    <div className="h-full overflow-auto px-4 py-4">
      <div className="mx-auto grid max-w-3xl gap-5">
        <div className="grid gap-1">
          <label htmlFor={id} className="font-bold">
            {t('listing.search')}
          </label>
          <input
            id={id}
            type="search"
            className={inputLook}
            autoComplete="off"
            value={wanted}
            onChange={event => setWanted(event.target.value)}
          />
          <p role="status" className="text-sm text-quiet">
            {count === 0 ? t('listing.none') : t('listing.count', { count })}
          </p>
        </div>
        <section className="grid gap-1">
          <h2 className="text-lg">{t('listing.parties')}</h2>
          <PartyItems parties={parties} actions={actions} />
        </section>
        <section className="grid gap-1">
          <h2 className="text-lg">{t('listing.relationships')}</h2>
          <RelationshipItems relationships={relationships} actions={actions} />
        </section>
      </div>
    </div>
  )
}

function PartyItems({ parties, actions }: Props & { readonly parties: readonly Party[] }) {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const selected = useView(({ selection }) => selection.parties)
  return (
    <ul className="grid sm:grid-cols-2">
      {parties.map(party => (
        <li key={party.id}>
          <button
            type="button"
            aria-pressed={selected.includes(party.id)}
            className="grid min-h-11 w-full grid-cols-[2.75rem_1fr] items-center gap-2.5 rounded-control px-1.5 py-1.5 text-left hover:bg-accent-wash aria-pressed:bg-accent-wash"
            onClick={() => actions.select({ parties: [party.id], relationships: [] })}
          >
            <PartyPicture kind={party.kind} size={party.size} across={44} />
            <span className="leading-snug">
              {nameOf(party)}
              <span className="block text-sm text-quiet">
                {[common(`partyKinds.${party.kind}`), common(`sizes.${party.size}`)].join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
