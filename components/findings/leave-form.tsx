'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useUnsentGuard } from '@/components/talk/use-unsent-guard'
import { WarnedText } from '@/components/talk/warned-text'
import { Button } from '@/components/ui/button'
import { leaveReasonLimit } from '@/model/constellation/left-finding'
import type { Finding } from '@/model/findings/finding'
import type { FindingActs } from './use-finding-acts'

type Props = { readonly finding: Finding; readonly acts: FindingActs; readonly onClose: () => void }

/** Leaves a finding as it is; the reason is for those who come later, and nobody has to give one. */
export function LeaveForm({ finding, acts, onClose }: Props) {
  const t = useTranslations('findings')
  const common = useTranslations('common')
  const [reason, setReason] = useState('')
  useUnsentGuard(reason.trim() !== '')
  const leave = (event: FormEvent) => {
    event.preventDefault()
    if (acts.leave(finding, reason.trim())) onClose()
  }
  return (
    <form onSubmit={leave} className="grid gap-3 border-t border-line pt-3">
      <WarnedText
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        limit={leaveReasonLimit}
        rows={2}
        onWrite={setReason}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('leaveDo')}</Button>
        <Button look="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}
