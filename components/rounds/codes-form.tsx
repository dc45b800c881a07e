'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { Perspective } from '@/model/edition/perspective'
import type { DotPicture } from '../ui/address-picture'
import { Button } from '../ui/button'
import { Field, inputLook } from '../ui/field'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { CodeSlips } from './code-slips'
import { PaperCopies } from './paper-copies'
import type { PaperSheet } from './paper-sheet'
import type { ShownCode } from './shown-code'

/** What came of asking for codes: them, or why there are none. */
export interface CodesAnswer {
  readonly values: Readonly<Record<string, string>>
  readonly codes?: readonly ShownCode[]
  readonly message?: string
  readonly times: number
}

type Props = {
  readonly id: string
  readonly round: string
  readonly by: 'code' | 'paper'
  readonly perspectives: readonly Perspective[]
  readonly groups: readonly string[]
  readonly has: number
  /** Codes are made while the round is planned; replaced also while it is open. */
  readonly mayMake: boolean
  readonly act: (before: CodesAnswer, form: FormData) => Promise<CodesAnswer>
  /** What stands on a slip. */
  readonly slip?: { readonly address: string; readonly qr: DotPicture }
  /** What paper copies are printed from, by perspective. */
  readonly sheets?: Readonly<Record<string, PaperSheet>>
}

/** Makes single-use codes and shows them this once, to be printed; by a plain post where no script has arrived. */
export function CodesForm(props: Props) {
  const { id, round, by, has, mayMake, act, slip, sheets } = props
  const t = useTranslations('rounds.codes')
  const [made, send, isSending] = useActionState(act, { values: {}, times: 0 })
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (made.times > 0) shown.current?.focus()
  }, [made])
  const hidden = { id, round, by }
  const Hidden = Object.entries(hidden).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  return (
    <div className="grid gap-6">
      {mayMake ? (
        <form key={made.times} action={send} noValidate className="grid gap-4 print:hidden">
          {Hidden}
          <Standing {...props} values={made.values} />
          <div>
            <Button type="submit" aria-disabled={isSending}>
              {isSending ? t('making') : t(`make.${by}`)}
            </Button>
          </div>
        </form>
      ) : null}
      {has > 0 && !made.codes ? (
        <details className="print:hidden">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t('renew')}
          </summary>
          <form action={send} className="mt-2 grid gap-3 rounded-card border border-line bg-paper p-4">
            {Hidden}
            <input type="hidden" name="renew" value="yes" />
            <p>{t('renewSure')}</p>
            <div>
              <Button type="submit" look="danger">
                {t('renewDo')}
              </Button>
            </div>
          </form>
        </details>
      ) : null}
      <div ref={shown} tabIndex={-1} className="outline-none">
        {made.message ? (
          <Notice tone="danger" role="alert">
            {made.message}
          </Notice>
        ) : null}
        {made.codes && sheets ? <PaperCopies codes={made.codes} sheets={sheets} /> : null}
        {made.codes && slip ? <CodeSlips codes={made.codes} {...slip} /> : null}
      </div>
    </div>
  )
}

function Standing({ by, perspectives, groups, values }: Props & { readonly values: CodesAnswer['values'] }) {
  const t = useTranslations('rounds.codes')
  const names = useTranslations('check.perspectives')
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="w-28">
        <TextField
          id={`count-${by}`}
          name="count"
          inputMode="numeric"
          label={t('count')}
          defaultValue={values.count ?? '10'}
          required
          autoComplete="off"
        />
      </div>
      <Field id={`perspective-${by}`} label={t('perspective')}>
        <select
          id={`perspective-${by}`}
          name="perspective"
          defaultValue={values.perspective ?? perspectives[0]}
          className={inputLook}
        >
          {perspectives.map(one => (
            <option key={one} value={one}>
              {names(one)}
            </option>
          ))}
        </select>
      </Field>
      {groups.length > 0 ? (
        <Field id={`group-${by}`} label={t('group')}>
          <select id={`group-${by}`} name="group" defaultValue={values.group ?? ''} className={inputLook}>
            <option value="">{t('chooseGroup')}</option>
            {groups.map(group => (
              <option key={group} value={group}>
                {group}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
    </div>
  )
}
