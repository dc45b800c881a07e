import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '@/model/edition/day-words'
import type { Home } from '@/server/gather-home'
import { services } from '@/server/services'

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Actions that have a date and are not done, the soonest first. */
export async function Due({ home }: { readonly home: Home }) {
  const words = await getTranslations('home')
  const language = await getLocale()
  if (home.due.length === 0) return null
  const today = dayOf(services().now())
  return (
    <section aria-labelledby="due" className="grid gap-3">
      <h2 id="due" className="text-xl">
        {words('dueTitle')}
      </h2>
      <ul className="grid gap-2">
        {home.due.map(({ constellation, action }) => (
          <li key={action.id} className="rounded-card border border-line bg-sheet px-4 py-3">
            <p>
              {words('dueAction', {
                hasOwner: action.owner ? 'yes' : 'no',
                owner: action.owner,
                text: action.text,
              })}
            </p>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet">
              <span className={action.due < today ? 'font-bold text-warm' : ''}>
                {words(action.due < today ? 'overdue' : 'due', {
                  day: dayWords(Date.parse(action.due), language, 'UTC'),
                })}
              </span>
              <Link href={`/constellations/${constellation.id}/talk`} className="py-1 wrap-anywhere">
                {constellation.name}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
