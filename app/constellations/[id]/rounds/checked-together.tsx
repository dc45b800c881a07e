import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { roundsOf } from '@/server/database/rounds'
import { services } from '@/server/services'
import { resultsAddress } from '../check/addresses'
import { nameTogether } from '../results/name-together'

/** The rounds in which the team checked together, the last opened first, each with the way to its results. */
export async function CheckedTogether({ id }: { readonly id: string }) {
  const rounds = await roundsOf(services().database, id)
  if (rounds.length === 0) return null
  const [words, nameOf] = await Promise.all([getTranslations('rounds.checkedTogether'), nameTogether()])
  return (
    <section aria-labelledby="checked-together" className="grid gap-3 border-t border-line pt-6">
      <h2 id="checked-together" className="text-xl">
        {words('title')}
      </h2>
      <p className="max-w-prose text-quiet">{words('lead')}</p>
      <ul className="grid gap-1">
        {rounds.toReversed().map(round => (
          <li key={round.id}>
            <Link
              href={resultsAddress(id, { round: round.id })}
              className="inline-flex min-h-11 items-center wrap-anywhere"
            >
              {nameOf(round)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
