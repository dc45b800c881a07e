import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { myInvitations } from '@/server/rounds/my-invitations'
import { services } from '@/server/services'
import { roundPartAddress } from './rounds/addresses'

/** Says at the top of a constellation that one is asked in a round and has not answered. */
export async function AskedBar({ id }: { readonly id: string }) {
  const actor = await currentActor()
  const mine = actor ? await myInvitations(services().database, actor, id) : []
  if (mine.length === 0) return null
  const words = await getTranslations('rounds.asked')
  return (
    <section
      aria-label={words('title')}
      className="border-b border-line bg-accent-wash text-ink print:hidden"
    >
      <ul className="mx-auto max-w-7xl px-4">
        {mine.map(({ round }) => (
          <li key={round.id} className="flex flex-wrap items-center gap-x-4">
            <span className="py-2 wrap-anywhere">{words('bar', { name: round.plan.name })}</span>
            <Link
              href={roundPartAddress(id, round.id, 'answer')}
              prefetch={false}
              aria-label={words('answerNamed', { name: round.plan.name })}
              className="inline-flex min-h-11 items-center font-bold"
            >
              {words('answer')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
