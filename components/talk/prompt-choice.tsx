'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { ShownPrompt } from './talk-material'

type Props = {
  readonly prompts: readonly ShownPrompt[]
  readonly value: string
  readonly onChoose: (id: string) => void
}

const look =
  'flex min-h-11 items-start gap-3 rounded-control px-3 py-2 hover:bg-accent-wash has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-accent'

/** Questions to begin with, one of them or none. */
export function PromptChoice({ prompts, value, onChoose }: Props) {
  const t = useTranslations('talk.reflections')
  const name = useId()
  if (prompts.length === 0) return null
  const none = { id: '', text: t('noPrompt'), language: undefined }
  return (
    <fieldset className="grid">
      <legend className="mb-1 font-bold">{t('prompts')}</legend>
      {[none, ...prompts].map(({ id, text, language }) => (
        <label key={id} className={look}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            onChange={() => onChoose(id)}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span lang={language}>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
