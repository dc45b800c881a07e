'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { type EntryAnswer, nothingSent } from './entry-answer'
import { PasswordField } from './password-field'

export interface EntryField {
  readonly id: string
  readonly type: 'text' | 'email' | 'password'
  readonly label: string
  readonly hint?: string
  readonly autoComplete: string
}

type Props = {
  readonly act: (before: EntryAnswer, form: FormData) => Promise<EntryAnswer>
  readonly fields: readonly EntryField[]
  readonly words: {
    readonly submit: string
    readonly working: string
    readonly showPassword: string
    readonly hidePassword: string
  }
  readonly children?: ReactNode
}

/** The form to get in: to sign in, to set up, to join. Works by a plain post where no script has arrived. */
export function EntryForm({ act, fields, words, children }: Props) {
  const [answer, send, isSending] = useActionState(act, nothingSent)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!answer.message) return
    const target = answer.field ?? 'entry-message'
    form.current?.querySelector<HTMLElement>(`#${target}`)?.focus()
  }, [answer])
  return (
    <form ref={form} action={send} noValidate className="grid gap-6">
      {answer.message && !answer.field ? (
        <div id="entry-message" tabIndex={-1}>
          <Notice tone="danger" role="alert">
            {answer.message}
          </Notice>
        </div>
      ) : null}
      {fields.map(({ type, ...field }) => {
        const shared = {
          ...field,
          required: true,
          error: answer.field === field.id ? answer.message : undefined,
        }
        return type === 'password' ? (
          <PasswordField key={field.id} {...shared} show={words.showPassword} hide={words.hidePassword} />
        ) : (
          <TextField
            key={field.id}
            {...shared}
            type={type}
            maxLength={type === 'email' ? 254 : 100}
            defaultValue={answer.values[field.id]}
            autoCapitalize={type === 'email' ? 'none' : undefined}
          />
        )
      })}
      {children}
      <Button type="submit" look="primary" aria-disabled={isSending} className="justify-self-start">
        {isSending ? words.working : words.submit}
      </Button>
    </form>
  )
}
