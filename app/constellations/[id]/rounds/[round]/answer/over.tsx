import { getTranslations } from 'next-intl/server'
import type { AskedRound } from '@/model/rounds/asked-round'

type Props = { readonly round: AskedRound; readonly why: 'answered' | 'not-open' | 'not-asked' }

/** Why there is nothing to answer here (any more). */
export async function Over({ round: { state }, why }: Props) {
  const words = await getTranslations('rounds.answering.over')
  const reason = why === 'not-open' ? (state === 'planned' ? 'not-yet' : 'closed') : why
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{words(`${reason}.title`)}</h2>
      <p className="max-w-prose">{words(`${reason}.text`)}</p>
    </section>
  )
}
