'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { isOpen } from '@/components/talk/order-actions'
import { Button } from '@/components/ui/button'
import type { Finding } from '@/model/findings/finding'
import { FindingCard, type Showing } from './finding-card'
import { LeaveForm } from './leave-form'
import { MakeActionForm } from './make-action-form'
import type { FindingActs } from './use-finding-acts'

type Props = {
  readonly finding: Finding
  readonly sentence: string
  readonly showing: Showing
  readonly acts: FindingActs
}

type Doing = 'action' | 'leave' | undefined

/** An open finding, and the two things that can be done about it by whoever may edit. */
export function FindingItem({ finding, sentence, showing, acts }: Props) {
  const t = useTranslations('findings')
  const mayEdit = useMayEdit()
  const [doing, setDoing] = useState<Doing>()
  const begin = (what: Exclude<Doing, undefined>, word: string) => (
    <Button
      look="quiet"
      className="px-2! text-sm"
      aria-expanded={doing === what}
      aria-label={t('of', { act: word, sentence })}
      onClick={() => setDoing(doing === what ? undefined : what)}
    >
      {word}
    </Button>
  )
  const close = () => setDoing(undefined)
  return (
    <FindingCard
      finding={finding}
      sentence={sentence}
      showing={showing}
      acts={
        mayEdit ? (
          <>
            {begin('action', t('makeAction'))}
            {begin('leave', t('leave'))}
          </>
        ) : null
      }
      form={
        mayEdit && doing === 'action' ? (
          <MakeActionForm finding={finding} acts={acts} onClose={close} />
        ) : mayEdit && doing === 'leave' ? (
          <LeaveForm finding={finding} acts={acts} onClose={close} />
        ) : null
      }
    >
      <ActionsAbout about={finding.about} />
    </FindingCard>
  )
}

/** The open actions about a party or relationship; those about the whole are too many to belong to one finding. */
function ActionsAbout({ about }: { readonly about: string }) {
  const t = useTranslations('findings')
  const all = useConstellation(map => map.actions)
  const own = about === 'constellation' ? [] : all.filter(one => one.about === about && isOpen(one))
  if (own.length === 0) return null
  return (
    <div className="text-sm text-quiet">
      <p>{t('actionExists', { count: own.length })}</p>
      <ul className="list-disc pl-5">
        {own.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
