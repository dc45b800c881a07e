import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { workshopAddress } from '@/app/constellations/[id]/workshops/addresses'
import type { Home } from '@/server/gather-home'

/** What is open now: workshops under way and rounds of checks, with the way to them. */
export async function OpenNow({ home }: { readonly home: Home }) {
  const words = await getTranslations('home')
  if (home.openRounds.length + home.workshops.length === 0) return null
  return (
    <section aria-labelledby="open" className="grid gap-2">
      <h2 id="open" className="text-xl">
        {words('open')}
      </h2>
      <ul className="grid gap-1">
        {home.workshops.map(({ constellation, id, name }) => (
          <li key={id}>
            <Link
              href={workshopAddress(constellation.id, id)}
              className="inline-block py-1 font-bold wrap-anywhere"
              prefetch={false}
            >
              {words('openWorkshop', { workshop: name, name: constellation.name })}
            </Link>
          </li>
        ))}
        {home.openRounds.map(({ constellation: { id, name }, name: round }) => (
          <li key={id}>
            <Link href={`/constellations/${id}/check`} className="inline-block py-1 wrap-anywhere">
              {words('openRound', { round, name })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
