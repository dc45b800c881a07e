'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { inputLook } from '@/components/ui/field'
import { partyKinds } from '@/model/constellation/party'
import { anything, type Sought } from './use-sought'

type Props = {
  readonly sought: Sought
  readonly onSeek: (change: Partial<Sought>) => void
  readonly found: number
  /** Whether the map leaves something out. */
  readonly leavesOut: boolean
  readonly isSeveral: boolean
  readonly onSeveral: (isSeveral: boolean) => void
}

/** What is looked for in the outline, and how much of it there is. */
export function OutlineSearch({ sought, onSeek, found, leavesOut, isSeveral, onSeveral }: Props) {
  const t = useTranslations('outline')
  const common = useTranslations('common')
  const parties = useConstellation(map => map.parties.length)
  const relationships = useConstellation(map => map.relationships.length)
  const id = useId()
  const isSeeking = sought.words.trim() !== '' || sought.kind !== anything || sought.onlyShown
  return (
    <search className="outline-search">
      <div className="grid grow basis-48 gap-0.5">
        <label htmlFor={id} className="text-sm font-bold">
          {t('search')}
        </label>
        <input
          id={id}
          type="search"
          className={inputLook}
          autoComplete="off"
          value={sought.words}
          onChange={event => onSeek({ words: event.target.value })}
        />
      </div>
      <div className="grid basis-40 gap-0.5 max-sm:grow">
        <label htmlFor={`${id}-kind`} className="text-sm font-bold">
          {t('kind')}
        </label>
        <select
          id={`${id}-kind`}
          className={inputLook}
          value={sought.kind}
          onChange={event =>
            onSeek({ kind: partyKinds.find(kind => kind === event.target.value) ?? anything })
          }
        >
          <option value={anything}>{t('everyKind')}</option>
          {partyKinds.map(kind => (
            <option key={kind} value={kind}>
              {common(`partyKinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex basis-full flex-wrap items-center gap-x-4">
        <p role="status" className="mr-auto text-sm text-quiet">
          {isSeeking ? t('found', { count: found }) : t('holds', { parties, relationships })}
        </p>
        {leavesOut || sought.onlyShown ? (
          <Tick label={t('onlyShown')} value={sought.onlyShown} onTick={onlyShown => onSeek({ onlyShown })} />
        ) : null}
        <Tick label={t('several')} value={isSeveral} onTick={onSeveral} />
      </div>
    </search>
  )
}

type TickProps = {
  readonly label: string
  readonly value: boolean
  readonly onTick: (value: boolean) => void
}

function Tick({ label, value, onTick }: TickProps) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={value}
        onChange={event => onTick(event.target.checked)}
      />
      {label}
    </label>
  )
}
