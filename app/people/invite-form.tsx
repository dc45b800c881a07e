'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'

type Made = { readonly link?: string }

type Props = {
  readonly act: (before: Made, form: FormData) => Promise<Made>
  readonly roles: readonly { readonly role: string; readonly name: string }[]
  readonly words: Readonly<Record<'role' | 'make' | 'working' | 'link' | 'once' | 'copy' | 'copied', string>>
}

/** Makes an invitation's link and shows it this once; by a plain post where no script has arrived. */
export function InviteForm({ act, roles, words }: Props) {
  const [made, send, isSending] = useActionState(act, {})
  return (
    <div className="grid gap-5">
      <form action={send} className="flex flex-wrap items-end gap-3">
        <Field id="invite-role" label={words.role}>
          <select id="invite-role" name="role" defaultValue="member" className={inputLook}>
            {roles.map(({ role, name }) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" look="primary" aria-disabled={isSending}>
          {isSending ? words.working : words.make}
        </Button>
      </form>
      {made.link ? <MadeLink key={made.link} link={made.link} words={words} /> : null}
    </div>
  )
}

function MadeLink({ link, words }: { readonly link: string; readonly words: Props['words'] }) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const copy = async () => {
    field.current?.select()
    // Browsers offer a clipboard only over https; elsewhere the selected text is copied as by hand.
    if (navigator.clipboard) await navigator.clipboard.writeText(link)
    else document.execCommand('copy')
    setCopied(true)
  }
  return (
    <div className="flex flex-wrap items-start gap-3">
      <div className="min-w-56 flex-1">
        <TextField
          ref={field}
          id="invitation-link"
          label={words.link}
          hint={words.once}
          value={link}
          readOnly
          autoComplete="off"
          onFocus={event => event.currentTarget.select()}
        />
      </div>
      <Button onClick={copy} className="mt-7">
        <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
      </Button>
    </div>
  )
}
