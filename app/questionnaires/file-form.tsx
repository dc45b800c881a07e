'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FaultLines } from '@/components/instrument/fault-lines'
import { Button } from '@/components/ui/button'
import { describedBy, Field, fileLook } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { type FileAnswer, submitFile } from './forms'

function WhyNot({ message }: { readonly message: NonNullable<FileAnswer['message']> }) {
  const t = useTranslations('instruments')
  const errors = useTranslations('errors')
  if (message === 'too-many') return <p>{t('write.came.too-many')}</p>
  if (message === 'badInput') return <p>{t('file.none')}</p>
  if (typeof message === 'string') return <p>{errors(message)}</p>
  if ('faults' in message)
    return (
      <div className="grid gap-2">
        <p className="font-bold">{t('file.faults')}</p>
        <FaultLines faults={message.faults} />
      </div>
    )
  const fault = t(`file.${message.file}`)
  return (
    <p className="wrap-anywhere">{message.at === '' ? fault : t('file.at', { fault, at: message.at })}</p>
  )
}

/** Bringing in a questionnaire as a file: whole, or not at all, and then it says why. */
export function FileForm() {
  const t = useTranslations('instruments.file')
  const [answer, send, isSending] = useActionState(submitFile, {})
  return (
    <form action={send} className="grid max-w-xl gap-4">
      {answer.message ? (
        <Notice tone="danger" role="alert">
          <WhyNot message={answer.message} />
        </Notice>
      ) : null}
      <Field id="file" label={t('choose')} hint={t('hint')}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".json,application/json"
          required
          aria-describedby={describedBy('file')}
          className={fileLook}
        />
      </Field>
      <div>
        <Button type="submit" aria-disabled={isSending}>
          {t('take')}
        </Button>
      </div>
    </form>
  )
}
