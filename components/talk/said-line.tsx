'use client'

import { useTranslations } from 'next-intl'
import type { Refusal } from '@/model/constellation/rules'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import type { Said, TalkAct } from './use-talk-intent'

type Props = { readonly said: Said | undefined; readonly refusal: Refusal | undefined; readonly act: TalkAct }

/** What was just done, said politely, with a way back where something was deleted. */
export function SaidLine({ said, refusal, act }: Props) {
  const t = useTranslations('talk')
  const refusals = useTranslations('errors.refusals')
  const undo = said?.undo
  return (
    <>
      <p role="status" className="sr-only">
        {said ? t(said.word) : null}
      </p>
      {refusal ? (
        <Notice tone="warm" role="alert">
          {refusals(refusal)}
        </Notice>
      ) : null}
      {said && undo ? (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-ink py-1 pr-1 pl-4 text-paper">
          <span>{t(said.word)}</span>
          <Button className="text-ink" onClick={() => act(undo, { word: 'undone' })}>
            {t('undo')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
