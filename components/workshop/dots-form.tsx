'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import type { Ballot, Vote } from '@/model/workshop/vote'
import { Button } from '../ui/button'
import { inputLook } from '../ui/field'

/** What came of placing dots, as a sentence. */
export interface DotsAnswer {
  readonly times: number
  readonly isTaken: boolean
  readonly said?: string
  /** Why nothing could be asked for at all. */
  readonly message?: string
}

type Props = {
  readonly vote: Vote
  readonly ballot: Ballot
  readonly fields: Readonly<Record<string, string>>
  readonly act: (before: DotsAnswer, form: FormData) => Promise<DotsAnswer>
}

/** Placing dots, as a number beside each option, so that it works with any hand and without script. Can be changed until the vote closes. */
export function DotsForm({ vote, ballot, fields, act }: Props) {
  const t = useTranslations('room.vote')
  const [answer, send, isSending] = useActionState(act, { times: 0, isTaken: false })
  const [placed, place] = useState<Readonly<Record<string, number>>>(ballot)
  const left = vote.dots - Object.values(placed).reduce((sum, count) => sum + count, 0)
  return (
    <form action={send} className="grid max-w-prose gap-4">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="font-bold" aria-live="polite">
        {left < 0 ? t('tooMany', { count: -left }) : t('left', { count: left, of: vote.dots })}
      </p>
      <ul className="grid gap-2">
        {vote.options.map(({ id, text }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line pb-2">
            <label htmlFor={`dots-${id}`} className="wrap-anywhere">
              {text}
            </label>
            <input
              id={`dots-${id}`}
              name={id}
              type="number"
              inputMode="numeric"
              min={0}
              max={vote.dots}
              value={placed[id] ?? 0}
              onChange={event => {
                const count = Math.trunc(Number(event.target.value))
                place({ ...placed, [id]: Number.isFinite(count) ? Math.max(0, count) : 0 })
              }}
              className={`${inputLook} max-w-20 shrink-0 text-center`}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="primary" aria-disabled={isSending}>
          {t('send')}
        </Button>
        <p role={answer.isTaken ? 'status' : 'alert'}>{answer.message ?? answer.said ?? ''}</p>
      </div>
    </form>
  )
}
