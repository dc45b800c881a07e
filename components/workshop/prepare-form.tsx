'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { mostSeats } from '@/model/workshop/most-seats'
import type { WorkshopFaults, WorkshopField, WorkshopFields } from '@/model/workshop/plan-fields'
import { facilitatorField, leastThreshold } from '@/model/workshop/plan-fields'
import { FieldGroup } from '../rounds/field-group'
import { type AskableSubject, SubjectBoxes } from '../rounds/subject-boxes'
import { Tick } from '../rounds/tick'
import { Button } from '../ui/button'
import { describedBy, Field, inputLook } from '../ui/field'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { SheetChoice, type SheetToChoose } from './sheet-choice'

/** What came of sending a plan: what was typed, and what is wrong with it. `times` counts how often. */
export interface PrepareAnswer {
  readonly values: WorkshopFields
  readonly faults: WorkshopFaults
  readonly message?: string
  readonly times: number
}

interface Given {
  readonly id: string
  /** Empty for a new workshop. */
  readonly workshop: string
  readonly sheets: readonly SheetToChoose[]
  readonly subjects: readonly AskableSubject[]
  readonly leftOut: number
  /** Those who can steer beside whoever prepares. */
  readonly people: readonly { readonly accountId: string; readonly name: string }[]
}

type Props = Given & {
  readonly first: WorkshopFields
  readonly act: (before: PrepareAnswer, form: FormData) => Promise<PrepareAnswer>
}

/** Where a workshop is prepared: every fault stands at its field, and nothing typed is lost. Works by a plain post. */
export function PrepareForm({ first, act, ...given }: Props) {
  const [answer, send, isSending] = useActionState(act, { values: first, faults: {}, times: 0 })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer.times > 0) form.current?.querySelector<HTMLElement>('[data-fault], [aria-invalid]')?.focus()
  }, [answer])
  return (
    <form ref={form} action={send} noValidate autoComplete="off">
      <Fields key={answer.times} {...given} answer={answer} isSending={isSending} />
    </form>
  )
}

type FieldsProps = Given & { readonly answer: PrepareAnswer; readonly isSending: boolean }

function Fields({ answer, isSending, ...given }: FieldsProps) {
  const t = useTranslations('workshop.prepare')
  const { faults, values } = answer
  const count = Object.keys(faults).length
  const faultAt = (field: WorkshopField) => {
    const fault = faults[field]
    return fault && t(`faults.${fault}`, { least: leastThreshold, most: mostSeats })
  }
  const shared = { values, faultAt }
  return (
    <div className="grid gap-10">
      <input type="hidden" name="id" value={given.id} />
      <input type="hidden" name="workshop" value={given.workshop} />
      {answer.message || count > 0 ? (
        <Notice tone="danger" role="alert">
          {answer.message ?? t('someFaults', { count })}
        </Notice>
      ) : null}
      <TextField
        id="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={values.name}
        error={faultAt('name')}
      />
      <FieldGroup id="sheet" legend={t('sheet')} hint={t('sheetHint')} error={faultAt('sheet')}>
        <SheetChoice sheets={given.sheets} chosen={values.sheet ?? ''} />
      </FieldGroup>
      <FieldGroup id="subjects" legend={t('about')} hint={t('aboutHint')} error={faultAt('subjects')}>
        <SubjectBoxes subjects={given.subjects} leftOut={given.leftOut} values={values} />
      </FieldGroup>
      <Numbers {...shared} />
      <Facilitators people={given.people} {...shared} />
      <Notes {...shared} />
      <div>
        <Button type="submit" look="primary" aria-disabled={isSending}>
          {isSending ? t('saving') : t(given.workshop === '' ? 'save' : 'saveAgain')}
        </Button>
      </div>
    </div>
  )
}

type PartProps = {
  readonly values: WorkshopFields
  readonly faultAt: (field: WorkshopField) => string | undefined
}

function Numbers({ values, faultAt }: PartProps) {
  const t = useTranslations('workshop.prepare')
  return (
    <div className="grid gap-5">
      <TextField
        id="threshold"
        label={t('threshold')}
        hint={t('thresholdHint', { least: leastThreshold })}
        inputMode="numeric"
        defaultValue={values.threshold}
        error={faultAt('threshold')}
        className="max-w-32"
      />
      <TextField
        id="seats"
        label={t('seats')}
        hint={t('seatsHint', { most: mostSeats })}
        inputMode="numeric"
        defaultValue={values.seats}
        error={faultAt('seats')}
        className="max-w-32"
      />
      <Tick name="onTheMap" defaultChecked={'onTheMap' in values} note={t('onTheMapHint')}>
        {t('onTheMap')}
      </Tick>
    </div>
  )
}

function Facilitators({ people, values, faultAt }: PartProps & Pick<Given, 'people'>) {
  const t = useTranslations('workshop.prepare')
  return (
    <FieldGroup
      id="facilitators"
      legend={t('facilitators')}
      hint={t(people.length === 0 ? 'facilitatorsNobody' : 'facilitatorsHint')}
      error={faultAt('facilitators')}
    >
      <div className="grid gap-x-4 md:grid-cols-2">
        {people.map(({ accountId, name }) => (
          <Tick
            key={accountId}
            name={facilitatorField(accountId)}
            defaultChecked={facilitatorField(accountId) in values}
          >
            {name}
          </Tick>
        ))}
      </div>
    </FieldGroup>
  )
}

function Notes({ values, faultAt }: PartProps) {
  const t = useTranslations('workshop.prepare')
  const fault = faultAt('notes')
  return (
    <Field id="notes" label={t('notes')} hint={t('notesHint')} error={fault}>
      <textarea
        id="notes"
        name="notes"
        rows={5}
        defaultValue={values.notes}
        aria-describedby={describedBy('notes')}
        aria-invalid={fault ? true : undefined}
        className={inputLook}
      />
    </Field>
  )
}
