'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { DueField } from '@/components/talk/due-field'
import { useUnsentGuard } from '@/components/talk/use-unsent-guard'
import { WarnedText } from '@/components/talk/warned-text'
import { Button } from '@/components/ui/button'
import { actionLimit, ownerRoleLimit } from '@/model/constellation/action'
import type { Finding } from '@/model/findings/finding'
import { useGuidance } from './guidance'
import type { FindingActs } from './use-finding-acts'

type Props = { readonly finding: Finding; readonly acts: FindingActs; readonly onClose: () => void }

/** An action about a finding’s subject, begun with what could help; who may do it and by when can wait. */
export function MakeActionForm({ finding, acts, onClose }: Props) {
  const t = useTranslations('findings')
  const talk = useTranslations('talk.actions')
  const common = useTranslations('common')
  const { help } = useGuidance()[finding.kind]
  const [fields, setFields] = useState({ text: help, owner: '', due: '' })
  useUnsentGuard(fields.text !== help || fields.owner !== '')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const [text, owner] = [fields.text.trim(), fields.owner.trim()]
    if (text !== '' && acts.makeAction(finding, { text, owner, due: fields.due })) onClose()
  }
  return (
    <form onSubmit={add} className="grid gap-3 border-t border-line pt-3">
      <WarnedText
        label={t('actionText')}
        value={fields.text}
        limit={actionLimit}
        rows={4}
        required
        onWrite={text => setFields({ ...fields, text })}
      />
      <WarnedText
        label={talk('owner')}
        hint={talk('ownerHint')}
        value={fields.owner}
        limit={ownerRoleLimit}
        onWrite={owner => setFields({ ...fields, owner })}
      />
      <DueField value={fields.due} onChoose={due => setFields({ ...fields, due })} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('actionAdd')}</Button>
        <Button look="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}
