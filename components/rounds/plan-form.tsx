'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import { dayWords } from '@/model/edition/day-words'
import { perspectives } from '@/model/edition/perspective'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { roundKinds } from '@/model/health/response'
import type { Instrument } from '@/model/instrument/instrument'
import { leastThresholdOf, promiseOfPlan } from '@/model/rounds/check-plan'
import { daySchema } from '@/model/rounds/day'
import type { Invitee } from '@/model/rounds/invitee'
import { peopleSince } from '@/model/rounds/people-since'
import {
  type PlanFaults,
  type PlanField,
  type PlanFields,
  perspectiveField,
  planAsWritten,
} from '@/model/rounds/plan-fields'
import { Button } from '../ui/button'
import { describedBy, Field, inputLook } from '../ui/field'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { FieldGroup } from './field-group'
import { type AskableSubject, SubjectBoxes } from './subject-boxes'
import { Tick } from './tick'
import { ToldFirstList } from './told-first'

/** What came of sending a plan: what was typed, and what is wrong with it. `times` counts how often. */
export interface PlanAnswer {
  readonly values: PlanFields
  readonly faults: PlanFaults
  readonly message?: string
  readonly times: number
}

export interface PlanFormGiven {
  readonly id: string
  /** Empty for a new plan. */
  readonly round: string
  readonly instruments: readonly Pick<
    Instrument,
    'id' | 'title' | 'purpose' | 'privacy' | 'about' | 'minutes'
  >[]
  readonly subjects: readonly AskableSubject[]
  readonly leftOut: number
  readonly rounds: readonly { readonly id: string; readonly name: string }[]
  readonly asked: readonly Pick<Invitee, 'perspective' | 'group'>[]
  readonly today: string
}

type Props = PlanFormGiven & {
  readonly first: PlanFields
  readonly act: (before: PlanAnswer, form: FormData) => Promise<PlanAnswer>
}

const fieldsIn = (form: HTMLFormElement): PlanFields =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

/** Where a round is planned: every fault stands at its field, nothing typed is lost, and what people will be told follows what is written. Works by a plain post. */
export function PlanForm({ first, act, ...given }: Props) {
  const [answer, send, isSending] = useActionState(act, { values: first, faults: {}, times: 0 })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer.times > 0) form.current?.querySelector<HTMLElement>('[data-fault], [aria-invalid]')?.focus()
  }, [answer])
  return (
    <form ref={form} action={send} noValidate autoComplete="off" className="grid gap-10">
      <Fields key={answer.times} {...given} answer={answer} isSending={isSending} form={form} />
    </form>
  )
}

type FieldsProps = PlanFormGiven & {
  readonly answer: PlanAnswer
  readonly isSending: boolean
  readonly form: { readonly current: HTMLFormElement | null }
}

function Fields({ answer, isSending, form, ...given }: FieldsProps) {
  const t = useTranslations('rounds.plan')
  const [values, write] = useState(answer.values)
  const now = () => form.current && write(fieldsIn(form.current))
  const { faults } = answer
  const faultAt = (field: PlanField) => {
    const fault = faults[field]
    return fault && t(`faults.${fault}`, { least: leastThresholdOf(planAsWritten(answer.values, undefined)) })
  }
  const instrument = given.instruments.find(({ id }) => id === values.instrument) ?? given.instruments[0]
  const shared = { answer, faultAt }
  return (
    // Any change below is a change of what people will be told.
    <div className="grid gap-10" onChange={now}>
      <input type="hidden" name="id" value={given.id} />
      <input type="hidden" name="round" value={given.round} />
      {answer.message || Object.keys(faults).length > 0 ? (
        <Notice tone="danger" role="alert">
          {answer.message ?? t('someFaults', { count: Object.keys(faults).length })}
        </Notice>
      ) : null}
      <What {...given} {...shared} />
      {instrument?.about === 'nothing' ? null : (
        <FieldGroup id="subjects" legend={t('subjects')} hint={t('subjectsHint')} error={faultAt('subjects')}>
          <SubjectBoxes subjects={given.subjects} leftOut={given.leftOut} values={answer.values} />
        </FieldGroup>
      )}
      <Whom {...shared} />
      <Safeguards {...shared} least={leastThresholdOf(planAsWritten(values, undefined))} />
      <When {...given} {...shared} hasAfter={Boolean(values.after)} />
      <Preview {...given} values={values} instrument={instrument} />
      <div>
        <Button type="submit" look="primary" aria-disabled={isSending}>
          {isSending ? t('saving') : t(given.round === '' ? 'save' : 'saveAgain')}
        </Button>
      </div>
    </div>
  )
}

type PartProps = {
  readonly answer: PlanAnswer
  readonly faultAt: (field: PlanField) => string | undefined
}

function What({ instruments, answer: { values }, faultAt }: PlanFormGiven & PartProps) {
  const t = useTranslations('rounds.plan')
  const kinds = useTranslations('common.roundKinds')
  const language = useLocale() as Language
  return (
    <section aria-labelledby="what" className="grid gap-5">
      <h2 id="what" className="text-xl">
        {t('what')}
      </h2>
      <TextField
        id="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={values.name}
        error={faultAt('name')}
      />
      <FieldGroup id="kind" legend={t('kind')} error={faultAt('kind')}>
        <div className="flex flex-wrap gap-x-4">
          {roundKinds.map(kind => (
            <Tick key={kind} type="radio" name="kind" value={kind} defaultChecked={values.kind === kind}>
              {kinds(kind)}
            </Tick>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup id="instrument" legend={t('instrument')} error={faultAt('instrument')}>
        {instruments.map(({ id, title, purpose }) => (
          <Tick
            key={id}
            type="radio"
            name="instrument"
            value={id}
            defaultChecked={values.instrument === id}
            note={wordsIn(purpose, language).text}
          >
            {wordsIn(title, language).text}
          </Tick>
        ))}
      </FieldGroup>
    </section>
  )
}

function Whom({ answer: { values }, faultAt }: PartProps) {
  const t = useTranslations('rounds.plan')
  const names = useTranslations('check.perspectives')
  return (
    <section aria-labelledby="whom" className="grid gap-5">
      <h2 id="whom" className="text-xl">
        {t('whom')}
      </h2>
      <FieldGroup
        id="perspectives"
        legend={t('perspectives')}
        hint={t('perspectivesHint')}
        error={faultAt('perspectives')}
      >
        {perspectives.map(one => (
          <Tick key={one} name={perspectiveField(one)} defaultChecked={perspectiveField(one) in values}>
            {names(one)}
          </Tick>
        ))}
      </FieldGroup>
      <FieldGroup id="by" legend={t('breakdown')} hint={t('breakdownHint')}>
        {(['nothing', 'perspective', 'group'] as const).map(by => (
          <Tick key={by} type="radio" name="by" value={by} defaultChecked={values.by === by}>
            {t(`by.${by}`)}
          </Tick>
        ))}
        <Field id="groups" label={t('groups')} hint={t('groupsHint')} error={faultAt('groups')}>
          <textarea
            id="groups"
            name="groups"
            rows={4}
            defaultValue={values.groups}
            aria-describedby={describedBy('groups')}
            aria-invalid={faultAt('groups') ? true : undefined}
            className={inputLook}
          />
        </Field>
      </FieldGroup>
    </section>
  )
}

function Safeguards({ answer: { values }, faultAt, least }: PartProps & { readonly least: number }) {
  const t = useTranslations('rounds.plan')
  return (
    <section aria-labelledby="safeguards" className="grid gap-5">
      <h2 id="safeguards" className="text-xl">
        {t('safeguards')}
      </h2>
      <TextField
        id="threshold"
        label={t('threshold')}
        hint={t('thresholdHint', { least })}
        inputMode="numeric"
        defaultValue={values.threshold}
        error={faultAt('threshold')}
        className="max-w-32"
      />
      <Tick name="isCoarse" defaultChecked={'isCoarse' in values} note={t('coarseHint')}>
        {t('coarse')}
      </Tick>
    </section>
  )
}

function When({
  rounds,
  today,
  answer: { values },
  faultAt,
  hasAfter,
}: PlanFormGiven & PartProps & { readonly hasAfter: boolean }) {
  const t = useTranslations('rounds.plan')
  return (
    <section aria-labelledby="when" className="grid gap-5">
      <h2 id="when" className="text-xl">
        {t('when')}
      </h2>
      <TextField
        id="until"
        type="date"
        label={t('until')}
        hint={t('untilHint')}
        min={today}
        defaultValue={values.until}
        error={faultAt('until')}
        className="max-w-56"
      />
      {rounds.length === 0 ? null : (
        <>
          <Field id="after" label={t('after')} hint={t('afterHint')} error={faultAt('after')}>
            <select
              id="after"
              name="after"
              defaultValue={values.after}
              aria-describedby={describedBy('after')}
              className={inputLook}
            >
              <option value="">{t('afterNone')}</option>
              {rounds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <div className={hasAfter ? '' : 'opacity-90'}>
            <FieldGroup id="people" legend={t('people')} hint={t('peopleHint')}>
              {peopleSince.map(one => (
                <Tick key={one} type="radio" name="people" value={one} defaultChecked={values.people === one}>
                  {t(`since.${one}`)}
                </Tick>
              ))}
            </FieldGroup>
          </div>
        </>
      )}
    </section>
  )
}

type PreviewProps = Pick<PlanFormGiven, 'asked'> & {
  readonly values: PlanFields
  readonly instrument: PlanFormGiven['instruments'][number] | undefined
}

/** What people will be told, as the form stands now. */
function Preview({ asked, values, instrument }: PreviewProps) {
  const t = useTranslations('rounds.plan')
  const language = useLocale() as Language
  if (!instrument) return null
  const plan = planAsWritten(values, instrument.about)
  const least = leastThresholdOf(plan)
  const threshold = Number.isNaN(plan.threshold) ? least : Math.max(least, plan.threshold)
  const promise = promiseOfPlan({ ...plan, threshold }, instrument, asked)
  const until = daySchema.safeParse(plan.until).success
    ? dayWords(Date.parse(plan.until), language, 'UTC')
    : ''
  const mayChange = promise.kind === 'confidential' && promise.because !== 'asked-confidentially'
  return (
    <section aria-labelledby="preview" className="grid gap-3 rounded-card border border-line bg-sheet p-6">
      <h2 id="preview" className="text-xl">
        {t('preview')}
      </h2>
      {mayChange ? <p className="max-w-prose text-quiet">{t('previewMayChange', { threshold })}</p> : null}
      <ToldFirstList
        promise={promise}
        minutes={instrument.minutes * Math.max(1, plan.subjects.length)}
        threshold={threshold}
        by={plan.breakdown.by}
        until={until}
      />
    </section>
  )
}
