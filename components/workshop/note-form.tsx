'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '../ui/button'
import { Field, inputLook } from '../ui/field'

/** What came of writing: taken, or why not, with what was written. `isAsking`: it seems to name somebody, and can be sent all the same. */
export interface NoteAnswer {
  readonly times: number
  readonly isTaken: boolean
  readonly text: string
  readonly said?: string
  /** Why nothing could be asked for at all. */
  readonly message?: string
  readonly isAsking: boolean
}

type Props = {
  readonly what: 'word' | 'notes'
  readonly limit: number
  readonly fields: Readonly<Record<string, string>>
  readonly act: (before: NoteAnswer, form: FormData) => Promise<NoteAnswer>
}

const nothing: NoteAnswer = { times: 0, isTaken: false, text: '', isAsking: false }

/** One word, or one note after the other: private until the facilitator shows all at once; by a plain post where no script has arrived. */
export function NoteForm({ what, limit, fields, act }: Props) {
  const t = useTranslations('room.note')
  const [answer, send, isSending] = useActionState(act, nothing)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  useEffect(() => {
    if (answer.times > 0) field.current?.focus()
  }, [answer])
  const shared = {
    id: 'text',
    name: 'text',
    ref: field,
    maxLength: limit,
    defaultValue: answer.text,
    autoComplete: 'off',
    className: inputLook,
    'aria-describedby': 'text-about',
  }
  return (
    <form key={answer.times} action={send} className="grid max-w-prose gap-4">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field id="text" label={t(`${what}Label`)} hint={t('private')} error={answer.message ?? answer.said}>
        {what === 'word' ? <input type="text" {...shared} /> : <textarea rows={3} {...shared} />}
      </Field>
      {answer.isAsking ? (
        <label className="grid min-h-11 grid-cols-[1.25rem_1fr] items-center gap-3">
          <input type="checkbox" name="sure" value="yes" className="size-5 accent-accent" />
          {t('sure')}
        </label>
      ) : null}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="primary" aria-disabled={isSending}>
          {t(`${what}Send`)}
        </Button>
        <p role="status">{answer.isTaken ? t('taken') : ''}</p>
      </div>
    </form>
  )
}
