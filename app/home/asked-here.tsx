import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import type { Actor } from '@/model/access/role'
import { dayWords } from '@/model/edition/day-words'
import { myInvitations } from '@/server/rounds/my-invitations'
import { services } from '@/server/services'
import { roundPartAddress } from '../constellations/[id]/rounds/addresses'

/** The open rounds that ask whoever looks, while they have not answered. */
export async function AskedHere({ actor }: { readonly actor: Actor }) {
  const mine = await myInvitations(services().database, actor)
  if (mine.length === 0) return null
  const [words, language] = await Promise.all([getTranslations('rounds.asked'), getLocale()])
  return (
    <section aria-labelledby="asked" className="grid gap-3 rounded-card border-2 border-accent bg-sheet p-5">
      <h2 id="asked" className="text-xl">
        {words('title')}
      </h2>
      <ul className="grid gap-3">
        {mine.map(({ round: { id, constellationId, plan, remindedAt } }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <span className="min-w-0 wrap-anywhere">
              {words('one', { name: plan.name, day: dayWords(Date.parse(plan.until), language, 'UTC') })}
              {remindedAt === null ? null : (
                <span className="block text-sm text-quiet">
                  {words('reminded', { day: dayWords(remindedAt, language) })}
                </span>
              )}
            </span>
            <ButtonLink
              href={roundPartAddress(constellationId, id, 'answer')}
              prefetch={false}
              aria-label={words('answerNamed', { name: plan.name })}
            >
              {words('answer')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
