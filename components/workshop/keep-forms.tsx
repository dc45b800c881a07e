'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { actionLimit, ownerRoleLimit } from '@/model/constellation/action'
import { reflectionLimit } from '@/model/constellation/reflection'
import { Button } from '../ui/button'
import { describedBy, Field, inputLook } from '../ui/field'
import { Notice } from '../ui/notice'
import { PersonalWarning } from '../ui/personal-warning'
import { TextField } from '../ui/text-field'

/** What came of keeping something: why it was not, and what was typed. */
export interface KeepAnswer {
  readonly values: Readonly<Record<string, string>>
  readonly message?: string
  readonly times: number
}

type Act = (before: KeepAnswer, form: FormData) => Promise<KeepAnswer>

type Props = {
  readonly fields: Readonly<Record<string, string>>
  readonly text: string
  readonly about: string
  readonly abouts: readonly { readonly key: string; readonly name: string }[]
  readonly makeAction: Act
  readonly keepReflection: Act
}

/** Two ways to keep what was said: as something that will be done, or as something to remember. */
export function KeepForms({ makeAction, keepReflection, ...rest }: Props) {
  const t = useTranslations('workshop.keep')
  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <Keep {...rest} kind="action" act={makeAction} title={t('action')} />
      <Keep {...rest} kind="reflection" act={keepReflection} title={t('reflection')} />
    </div>
  )
}

type KeepProps = Omit<Props, 'makeAction' | 'keepReflection'> & {
  readonly kind: 'action' | 'reflection'
  readonly act: Act
  readonly title: string
}

function Keep({ fields, text, about, abouts, kind, act, title }: KeepProps) {
  const t = useTranslations('workshop.keep')
  const [answer, send, isSending] = useActionState(act, { values: { text, about }, times: 0 })
  const { values } = answer
  const at = (name: string) => `${kind}-${name}`
  return (
    <form
      action={send}
      aria-labelledby={at('title')}
      noValidate
      className="grid gap-4 rounded-card border border-line bg-sheet p-5"
    >
      <h2 id={at('title')} className="text-xl">
        {title}
      </h2>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {answer.message ? (
        <Notice tone="danger" role="alert">
          {answer.message}
        </Notice>
      ) : null}
      <div key={answer.times} className="grid gap-4">
        <Written id={at('text')} kind={kind} text={values.text ?? ''} />
        {kind === 'action' ? (
          <>
            <TextField
              id={at('owner')}
              name="owner"
              label={t('owner')}
              hint={t('ownerHint')}
              defaultValue={values.owner}
              maxLength={ownerRoleLimit}
              autoComplete="off"
            />
            <TextField
              id={at('due')}
              name="due"
              type="date"
              label={t('due')}
              defaultValue={values.due}
              className="max-w-56"
            />
          </>
        ) : null}
        <Field id={at('about')} label={t('about')}>
          <select id={at('about')} name="about" defaultValue={values.about} className={inputLook}>
            {abouts.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div>
        <Button type="submit" look={kind === 'action' ? 'primary' : 'plain'} aria-disabled={isSending}>
          {t(`${kind}Do`)}
        </Button>
      </div>
    </form>
  )
}

function Written({ id, kind, text }: Pick<KeepProps, 'kind' | 'text'> & { readonly id: string }) {
  const t = useTranslations('workshop.keep')
  const [now, write] = useState(text)
  return (
    <Field id={id} label={t(`${kind}Text`)} hint={t('textHint')}>
      <textarea
        id={id}
        name="text"
        rows={4}
        defaultValue={text}
        maxLength={kind === 'action' ? actionLimit : reflectionLimit}
        aria-describedby={describedBy(id)}
        onChange={event => write(event.target.value)}
        className={inputLook}
      />
      <PersonalWarning text={now} />
    </Field>
  )
}
