import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '@/model/edition/day-words'
import { wordsIn } from '@/model/edition/words-in'
import type { AskedRound } from '@/model/rounds/asked-round'
import { roundAddress } from './addresses'

type Props = { readonly round: AskedRound; readonly mayPlan: boolean }

/** One asked round in the list: what it is, how it stands, and the next step. */
export async function RoundCard({ round, mayPlan }: Props) {
  const [words, kinds, language] = await Promise.all([
    getTranslations('rounds'),
    getTranslations('common.roundKinds'),
    getLocale(),
  ])
  const { id, constellationId, plan, state, instrument, closedAt } = round
  const day =
    closedAt === null ? dayWords(Date.parse(plan.until), language, 'UTC') : dayWords(closedAt, language)
  return (
    <li className="grid gap-2 rounded-card border border-line bg-sheet p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg wrap-anywhere">{plan.name}</h2>
        <p className={state === 'open' ? 'font-bold' : 'text-quiet'}>{words(`stands.${state}`, { day })}</p>
      </div>
      <p className="text-sm text-quiet">
        {kinds(plan.kind)} · {wordsIn(instrument.title, language).text}
      </p>
      <p>
        <Link
          href={roundAddress(constellationId, id)}
          prefetch={false}
          aria-label={words('nextNamed', {
            next: words(`next.${state}.${mayPlan ? 'runs' : 'sees'}`),
            name: plan.name,
          })}
          className="inline-flex min-h-11 items-center"
        >
          {words(`next.${state}.${mayPlan ? 'runs' : 'sees'}`)}
        </Link>
      </p>
    </li>
  )
}
