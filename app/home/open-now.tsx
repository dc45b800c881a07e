import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Home } from '@/server/gather-home'

/** What is open now: rounds of checks, with the way to them. */
export async function OpenNow({ home }: { readonly home: Home }) {
  const words = await getTranslations('home')
  const names = new Map(home.shown.map(({ row }) => [row.id, row.name]))
  const open = home.openRounds.filter(round => names.has(round.constellationId))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="open" className="grid gap-2">
      <h2 id="open" className="text-xl">
        {words('open')}
      </h2>
      <ul className="grid gap-1">
        {open.map(round => (
          <li key={round.constellationId}>
            <Link href={`/constellations/${round.constellationId}/check`}>
              {words('openRound', { round: round.name, name: names.get(round.constellationId) ?? '' })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
