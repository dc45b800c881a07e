'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { inputLook } from '../ui/field'
import { type About, aboutKinds } from './abouts'

type Props = {
  readonly abouts: readonly About[]
  readonly value: About
  readonly onChoose: (key: string) => void
}

const searchedFrom = 24

/** What something is about, out of everything on the map; searched where that is much. */
export function AboutChoice({ abouts, value, onChoose }: Props) {
  const t = useTranslations('talk')
  const id = useId()
  const [find, setFind] = useState('')
  const wanted = find.trim().toLocaleLowerCase()
  const isChosen = ({ key }: About) => key === value.key
  const shown = abouts.filter(about => isChosen(about) || about.name.toLocaleLowerCase().includes(wanted))
  const all = shown.some(isChosen) ? shown : [...shown, value]
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {t('about')}
      </label>
      {abouts.length >= searchedFrom ? (
        <input
          type="search"
          aria-label={t('aboutFind')}
          placeholder={t('aboutFind')}
          value={find}
          autoComplete="off"
          onChange={event => setFind(event.target.value)}
          className={inputLook}
        />
      ) : null}
      <select
        id={id}
        value={value.key}
        onChange={event => onChoose(event.target.value)}
        className={inputLook}
      >
        {aboutKinds.map(kind => {
          const own = all.filter(about => about.kind === kind)
          return own.length > 0 ? (
            <optgroup key={kind} label={t(`aboutGroups.${kind}`)}>
              {own.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null
        })}
      </select>
    </div>
  )
}
