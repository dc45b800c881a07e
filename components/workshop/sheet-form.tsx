'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useState } from 'react'
import { languages } from '@/model/edition/words-in'
import type { SheetFault } from '@/model/workshop/read-sheet'
import { mostStages, type SheetDraft } from '@/model/workshop/sheet-draft'
import { useUnsentGuard } from '../talk/use-unsent-guard'
import { Button } from '../ui/button'
import { inputLook } from '../ui/field'
import { Notice } from '../ui/notice'
import { StageFields } from './stage-fields'
import { faultsAt, WrittenField } from './written-field'

/** What the form of writing shows: the draft after the last step, and what came of it. */
export interface SheetAnswer {
  readonly draft: SheetDraft
  readonly faults: readonly SheetFault[]
  readonly message?: string
  readonly step: string
  readonly turn: number
}

type Props = {
  readonly fields: Readonly<Record<string, string>>
  readonly draft: SheetDraft
  readonly act: (before: SheetAnswer, form: FormData) => Promise<SheetAnswer>
}

/** Where somebody works on after a step, by the id of what gets the focus. */
function focusAfter(step: string, { stages }: SheetDraft): string {
  const [verb = '', where = ''] = step.split(' ')
  if (verb === 'add-stage') return `stages.${stages.length - 1}.title`
  if (verb === 'up') return `stage-${Number(where) - 1}`
  if (verb === 'down') return `stage-${Number(where) + 1}`
  return verb === 'remove' ? 'writing' : 'came-of-it'
}

/** Writing a run sheet. Every step is a plain form post, so that it works without script, and whatever is written stays. */
export function SheetForm({ fields, draft, act }: Props) {
  const t = useTranslations('workshop.writing')
  const [answer, send, isSending] = useActionState(act, { draft, faults: [], step: '', turn: 0 })
  const [isUnsent, setUnsent] = useState(false)
  useUnsentGuard(isUnsent)
  const { draft: now, faults, message, step, turn } = answer
  useEffect(() => {
    if (turn > 0) document.getElementById(focusAfter(step, now))?.focus()
  }, [turn, step, now])
  return (
    <form
      key={turn}
      id="writing"
      tabIndex={-1}
      action={send}
      inert={isSending}
      noValidate
      autoComplete="off"
      onChange={() => setUnsent(true)}
      onSubmit={event => {
        const by = (event.nativeEvent as SubmitEvent).submitter
        if (by instanceof HTMLButtonElement) setUnsent(by.value !== 'save')
      }}
      className="grid gap-6 outline-none"
    >
      {/* Enter in a field takes the form's first button: this one changes nothing. */}
      <button type="submit" name="step" value="stay" tabIndex={-1} aria-hidden="true" className="hidden" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div id="came-of-it" tabIndex={-1} className="empty:hidden">
        {message || faults.length > 0 ? (
          <Notice tone="danger" role="alert">
            <p className="font-bold">{message ?? t('someFaults', { count: faults.length })}</p>
            <ul className="list-disc pl-5 empty:hidden">
              {faultsAt(faults, 'whole').map(fault => (
                <li key={fault}>{t(`faults.${fault}`)}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      <div className="grid content-start gap-1">
        <label htmlFor="language" className="font-bold">
          {t('language')}
        </label>
        <select
          id="language"
          name="language"
          defaultValue={now.language}
          className={`${inputLook} max-w-60`}
          aria-describedby="language-about"
        >
          {languages.map(one => (
            <option key={one} value={one}>
              {t(`languages.${one}`)}
            </option>
          ))}
        </select>
        <p id="language-about" className="text-sm text-quiet">
          {t('languageHint')}
        </p>
      </div>
      <WrittenField name="title" label={t('title')} text={now.title} faults={faults} />
      <WrittenField name="line" label={t('line')} hint={t('lineHint')} text={now.line} faults={faults} />
      <h2 className="text-xl">{t('stages', { count: now.stages.length })}</h2>
      {now.stages.map((stage, index) => (
        <StageFields key={stage.id} stage={stage} index={index} of={now.stages.length} faults={faults} />
      ))}
      <div>
        <Button
          type="submit"
          name="step"
          value="add-stage"
          disabled={now.stages.length >= mostStages}
          formNoValidate
        >
          {t('addStage')}
        </Button>
      </div>
      <div className="border-t border-line pt-6">
        <Button type="submit" name="step" value="save" look="primary">
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
