'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { actionLimit, ownerRoleLimit } from '@/model/constellation/action'
import { makeId } from '../session/make-id'
import { Button } from '../ui/button'
import { AboutChoice } from './about-choice'
import type { About } from './abouts'
import { DueField } from './due-field'
import type { TalkAct } from './use-talk-intent'
import { useUnsentGuard } from './use-unsent-guard'
import { WarnedText } from './warned-text'

type Props = {
  readonly abouts: readonly About[]
  readonly find: (key: string) => About
  readonly initialAbout: string
  readonly act: TalkAct
}

const empty = { text: '', owner: '', due: '' }

/** Where an action is decided: what, by which role, by when. */
export function ActionForm({ abouts, find, initialAbout, act }: Props) {
  const t = useTranslations('talk.actions')
  const [about, setAbout] = useState(initialAbout)
  const [fields, setFields] = useState(empty)
  useUnsentGuard(fields.text.trim() !== '')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const [text, owner] = [fields.text.trim(), fields.owner.trim()]
    if (text === '') return
    const at = Date.now()
    const action = { id: makeId(), about, text, owner, due: fields.due, status: 'to-do' as const, at }
    if (act({ do: 'add-action', action }, { word: 'actions.added' })) setFields(empty)
  }
  return (
    <form onSubmit={add} className="grid gap-4 rounded-card border border-line bg-sheet p-5">
      <h3 className="text-lg">{t('new')}</h3>
      <WarnedText
        label={t('text')}
        value={fields.text}
        limit={actionLimit}
        rows={2}
        required
        onWrite={text => setFields({ ...fields, text })}
      />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <WarnedText
          label={t('owner')}
          hint={t('ownerHint')}
          value={fields.owner}
          limit={ownerRoleLimit}
          onWrite={owner => setFields({ ...fields, owner })}
        />
        <DueField value={fields.due} onChoose={due => setFields({ ...fields, due })} />
      </div>
      <AboutChoice abouts={abouts} value={find(about)} onChoose={setAbout} />
      <div>
        <Button type="submit">{t('add')}</Button>
      </div>
    </form>
  )
}
