'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, startTransition, useActionState, useRef, useSyncExternalStore } from 'react'
import { FaultNotice } from '@/components/exchange/fault-notice'
import { ImportPreview } from '@/components/exchange/import-preview'
import { LeftBehind } from '@/components/exchange/left-behind'
import { StopReading } from '@/components/exchange/stop-reading'
import { useImportDesk } from '@/components/exchange/use-import-desk'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { describedBy, Field, fileLook, inputLook } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import type { Preview } from '@/model/exchange/preview'
import { toJson } from '@/model/exchange/write-json'
import { takeIn } from './actions'
import type { ImportAnswer, ImportMade } from './import-answer'

const accepted = '.json,.csv,.tsv,.txt,.zip,.xlsx,.graphml,.gexf,.xml'
const nothing = () => () => undefined
/** Whether script has taken the page over, so that files can be read here. */
const useHasScript = () =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )

/** Our own JSON of what is shown: the server gets what was chosen, and nothing else of the file. */
function formOf({ constellation }: Preview, name: string): FormData {
  const form = new FormData()
  form.set('name', name)
  if (constellation)
    form.set(
      'file',
      new File([toJson({ name, constellation })], 'constellation.json', { type: 'application/json' }),
    )
  return form
}

function Answer({ answer: { message } }: { readonly answer: ImportAnswer }) {
  const errors = useTranslations('errors')
  if (message === undefined) return null
  if (typeof message === 'object') return <FaultNotice fault={message} />
  return (
    <Notice tone="danger" role="alert">
      {errors(message)}
    </Notice>
  )
}

/** What was made without having been shown before, and what stayed behind. */
function Made({ made: { id, left } }: { readonly made: ImportMade }) {
  const t = useTranslations('exchange')
  return (
    <Notice role="status">
      <div className="grid gap-3">
        <h2 className="text-xl">{t('notTakenTitle')}</h2>
        <LeftBehind {...left} />
        <div>
          <ButtonLink href={`/constellations/${id}`}>{t('open')}</ButtonLink>
        </div>
      </div>
    </Notice>
  )
}

/** Brings files in: shown first where script reads them here, by a plain post where there is none. */
export function ImportRoom() {
  const t = useTranslations('exchange')
  const [answer, send, isSending] = useActionState<ImportAnswer, FormData>(takeIn, {})
  const { desk, read, choose, stop } = useImportDesk()
  const hasScript = useHasScript()
  const name = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const preview = desk.read && 'ok' in desk.read ? desk.read.ok : undefined
  const stopReading = () => {
    stop()
    if (!files.current) return
    files.current.value = ''
    files.current.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!preview?.constellation || isSending) return
    const form = formOf(preview, name.current?.value.trim() || t('nameFallback'))
    startTransition(() => send(form))
  }
  return (
    <form action={send} onSubmit={hasScript ? submit : undefined} className="grid gap-8">
      <Answer answer={answer} />
      {answer.made ? <Made made={answer.made} /> : null}
      <div className="rounded-card border-2 border-dashed border-edge bg-sheet p-6">
        <Field id="file" label={t(preview ? 'chooseAgain' : 'choose')} hint={t('limits')}>
          <input
            id="file"
            ref={files}
            type="file"
            name="file"
            multiple
            required={!preview}
            accept={accepted}
            aria-describedby={describedBy('file')}
            className={fileLook}
            onChange={event => void read([...(event.target.files ?? [])])}
          />
        </Field>
        <p className="pt-2 text-sm text-quiet">{hasScript ? t('importPrivate') : t('importPlain')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <p role="status" className="text-quiet empty:sr-only">
          {desk.isReading ? t('reading') : desk.isStopped ? t('stopped') : ''}
        </p>
        {desk.isReading ? <StopReading onStop={stopReading} onGone={() => files.current?.focus()} /> : null}
      </div>
      {desk.read && 'fault' in desk.read ? <FaultNotice fault={desk.read.fault} /> : null}
      {preview ? (
        <section className="grid gap-6" aria-labelledby="preview">
          <h2 id="preview" className="text-2xl">
            {t('previewTitle')}
          </h2>
          <ImportPreview preview={preview} names={desk.names} onChoose={choose} />
        </section>
      ) : null}
      {hasScript && !preview?.constellation ? null : (
        <div className="bottom-0 grid items-end gap-x-6 gap-y-3 border-t border-line bg-paper py-4 sm:grid-cols-[minmax(0,1fr)_auto]! sm:[@media(min-height:40rem)]:sticky">
          <Field id="name" label={t('name')}>
            <input
              key={preview?.name}
              ref={name}
              id="name"
              name="name"
              className={inputLook}
              defaultValue={preview?.name ?? ''}
              maxLength={constellationNameLimit}
              autoComplete="off"
            />
          </Field>
          <Button type="submit" look="primary" aria-disabled={isSending}>
            {isSending ? t('making') : t('make')}
          </Button>
        </div>
      )}
    </form>
  )
}
