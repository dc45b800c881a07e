import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Place } from '@/server/database/memberships'
import { submitGoTo } from './forms'

type Props = { readonly places: readonly Place[]; readonly here: string }

/** The way to another workspace, for those who are in several. */
export async function Places({ places, here }: Props) {
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  if (places.length < 2) return null
  return (
    <section aria-labelledby="places-heading" className="grid gap-3">
      <h2 id="places-heading" className="text-xl">
        {words('placesTitle')}
      </h2>
      <ul className="grid gap-2">
        {places.map(place => (
          <li key={place.workspaceId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {place.name} · {common(`roles.${place.role}`)}
            </span>
            {place.workspaceId === here ? (
              <span className="text-quiet">{words('placesHere')}</span>
            ) : (
              <form action={submitGoTo}>
                <input type="hidden" name="workspaceId" value={place.workspaceId} />
                <Button type="submit">{words('goThere', { workspace: place.name })}</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
