'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { inputLook } from '../ui/field'

type Props = { readonly value: string; readonly onChoose: (day: string) => void }

const isDay = /^(\d{4}-\d{2}-\d{2})?$/

/** The day something is due, by the browser's own date field. */
export function DueField({ value, onChoose }: Props) {
  const t = useTranslations('talk.actions')
  const id = useId()
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-bold">
        {t('due')}
      </label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={value}
        onChange={event => {
          if (isDay.test(event.target.value)) onChoose(event.target.value)
        }}
        className={inputLook}
      />
    </div>
  )
}
