'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { mostSubjects } from '@/model/rounds/most-subjects'
import { type PlanFields, subjectField } from '@/model/rounds/plan-fields'
import { TextField } from '../ui/text-field'
import { Tick } from './tick'

/** Something on the map that can be asked about. */
export interface AskableSubject {
  readonly key: string
  readonly name: string
}

type Props = {
  readonly subjects: readonly AskableSubject[]
  readonly leftOut: number
  readonly values: PlanFields
}

const searchedFrom = 12

/** Everything on the map to tick; a search that hides what does not match where there is much, never what is ticked. */
export function SubjectBoxes({ subjects, leftOut, values }: Props) {
  const t = useTranslations('rounds.plan')
  const [sought, seek] = useState('')
  const [ticked, tick] = useState(
    () => new Set(subjects.map(({ key }) => key).filter(key => subjectField(key) in values)),
  )
  const change = (key: string, isOn: boolean) => {
    const after = new Set(ticked)
    if (isOn) after.add(key)
    else after.delete(key)
    tick(after)
  }
  const matches = ({ key, name }: AskableSubject) =>
    ticked.has(key) || name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())
  return (
    <div className="grid gap-3">
      {subjects.length >= searchedFrom ? (
        <TextField
          id="find-subject"
          name=""
          type="search"
          label={t('findSubject')}
          value={sought}
          onChange={event => seek(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          autoComplete="off"
        />
      ) : null}
      <ul className="grid max-h-96 gap-x-4 overflow-y-auto rounded-card border border-line bg-sheet p-2 md:grid-cols-2">
        {subjects.map(subject => (
          <li key={subject.key} hidden={!matches(subject)}>
            <Tick
              name={subjectField(subject.key)}
              defaultChecked={subjectField(subject.key) in values}
              onChange={event => change(subject.key, event.target.checked)}
            >
              {subject.name}
            </Tick>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-quiet">
        {t('subjectsTicked', { count: ticked.size, most: mostSubjects })}
        {leftOut > 0 ? ` ${t('subjectsLeftOut', { count: leftOut })}` : ''}
      </p>
    </div>
  )
}
