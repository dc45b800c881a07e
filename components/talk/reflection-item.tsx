'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Reflection, reflectionLimit } from '@/model/constellation/reflection'
import { dayWords } from '@/model/edition/day-words'
import { LiveText } from '../canvas/live-text'
import { Button } from '../ui/button'
import type { ShownPrompt } from './talk-material'
import type { TalkAct } from './use-talk-intent'

type Props = {
  readonly reflection: Reflection
  readonly about: string
  readonly prompt: ShownPrompt | undefined
  readonly mayEdit: boolean
  readonly act: TalkAct
}

/** One reflection, read or being edited. */
export function ReflectionItem({ reflection, about, prompt, mayEdit, act }: Props) {
  const t = useTranslations('talk.reflections')
  const [isEditing, setEditing] = useState(false)
  const { id, text, at } = reflection
  const day = dayWords(at, useLocale())
  const remove = () =>
    act(
      { do: 'delete-reflection', id },
      { word: 'reflections.deleted', undo: { do: 'add-reflection', reflection } },
    )
  return (
    <li className="grid gap-2 border-l-2 border-edge pl-4">
      {prompt ? (
        <p lang={prompt.language} className="text-sm text-quiet">
          {prompt.text}
        </p>
      ) : null}
      {isEditing && mayEdit ? (
        <>
          <LiveText
            label={t('editing')}
            value={text}
            limit={reflectionLimit}
            rows={4}
            disabled={false}
            onSave={written => act({ do: 'change-reflection', id, text: written })}
          />
          <div>
            <Button onClick={() => setEditing(false)}>{t('done')}</Button>
          </div>
        </>
      ) : (
        <p className="whitespace-pre-line">{text}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
        <span>{day}</span>
        {mayEdit && !isEditing ? (
          <>
            <Button look="quiet" aria-label={t('editOf', { day, about })} onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <Button look="quiet" aria-label={t('deleteOf', { day, about })} onClick={remove}>
              {t('delete')}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  )
}
