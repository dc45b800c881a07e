'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  type Action,
  type ActionStatus,
  actionLimit,
  actionStatuses,
  ownerRoleLimit,
} from '@/model/constellation/action'
import { dayWords } from '@/model/edition/day-words'
import { LiveText } from '../canvas/live-text'
import { Button } from '../ui/button'
import { inputLook } from '../ui/field'
import { DueField } from './due-field'
import { isOpen, isOverdue } from './order-actions'
import type { TalkAct } from './use-talk-intent'

type Props = {
  readonly action: Action
  readonly about: string
  readonly today: string
  readonly mayEdit: boolean
  readonly act: TalkAct
}

/** One action with its role, day and status, read or being edited. */
export function ActionItem({ action, about, today, mayEdit, act }: Props) {
  const t = useTranslations('talk.actions')
  const [isEditing, setEditing] = useState(false)
  const { id, text } = action
  const change = (part: Partial<Omit<Action, 'id' | 'at'>>) => act({ do: 'change-action', id, change: part })
  const remove = () =>
    act({ do: 'delete-action', id }, { word: 'actions.deleted', undo: { do: 'add-action', action } })
  return (
    <li className="grid gap-3 rounded-card border border-line bg-sheet p-4">
      {isEditing && mayEdit ? (
        <ActionFields action={action} change={change} />
      ) : (
        <ActionFacts action={action} about={about} today={today} />
      )}
      {mayEdit ? (
        <div className="flex flex-wrap items-end gap-2">
          <StatusChoice action={action} onChoose={status => change({ status })} />
          {isEditing ? (
            <Button onClick={() => setEditing(false)}>{t('done')}</Button>
          ) : (
            <Button look="quiet" aria-label={t('editOf', { text })} onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          <Button look="quiet" aria-label={t('deleteOf', { text })} onClick={remove}>
            {t('delete')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function ActionFacts({ action, about, today }: Pick<Props, 'action' | 'about' | 'today'>) {
  const t = useTranslations('talk.actions')
  const statuses = useTranslations('common.actionStatuses')
  const language = useLocale()
  const { text, owner, due, status } = action
  const day = due ? dayWords(Date.parse(due), language, 'UTC') : ''
  const isLate = isOverdue(action, today)
  return (
    <>
      <p className={`whitespace-pre-line ${isOpen(action) ? 'font-bold' : 'text-quiet'}`}>{text}</p>
      <p className="text-sm text-quiet">
        {statuses(status)} · {owner || t('noOwner')} ·{' '}
        <span className={isLate ? 'font-bold text-warm' : undefined}>
          {due ? t(isLate ? 'overdue' : 'dueBy', { day }) : t('noDue')}
        </span>
      </p>
      <p className="text-sm text-quiet">{t('about', { about })}</p>
    </>
  )
}

type Change = (part: Partial<Omit<Action, 'id' | 'at'>>) => unknown

function ActionFields({ action, change }: { readonly action: Action; readonly change: Change }) {
  const t = useTranslations('talk.actions')
  return (
    <>
      <LiveText
        label={t('text')}
        value={action.text}
        limit={actionLimit}
        rows={2}
        disabled={false}
        onSave={text => change({ text })}
      />
      <LiveText
        label={t('owner')}
        hint={t('ownerHint')}
        value={action.owner}
        limit={ownerRoleLimit}
        disabled={false}
        onSave={owner => change({ owner })}
      />
      <DueField value={action.due} onChoose={due => change({ due })} />
    </>
  )
}

type StatusProps = { readonly action: Action; readonly onChoose: (status: ActionStatus) => void }

function StatusChoice({ action, onChoose }: StatusProps) {
  const t = useTranslations('talk.actions')
  const statuses = useTranslations('common.actionStatuses')
  return (
    <select
      aria-label={t('statusOf', { text: action.text })}
      value={action.status}
      onChange={event => {
        const status = actionStatuses.find(one => one === event.target.value)
        if (status) onChoose(status)
      }}
      className={`${inputLook} w-auto!`}
    >
      {actionStatuses.map(status => (
        <option key={status} value={status}>
          {statuses(status)}
        </option>
      ))}
    </select>
  )
}
