import { getFormatter, getTranslations } from 'next-intl/server'
import { submitBringBack } from '@/app/constellations/forms'
import { Button } from '@/components/ui/button'
import type { ConstellationRow } from '@/server/database/constellations'
import { services } from '@/server/services'

type Props = { readonly rows: readonly ConstellationRow[]; readonly mayBringBack: boolean }

export async function Archive({ rows, mayBringBack }: Props) {
  const words = await getTranslations('home')
  const format = await getFormatter()
  if (rows.length === 0) return null
  return (
    <details className="rounded-card border border-line bg-sheet p-4">
      <summary className="font-bold">{`${words('archivedTitle')} (${rows.length})`}</summary>
      <ul className="mt-3 grid gap-2">
        {rows.map(row => (
          <li
            key={row.id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-2"
          >
            <span>
              {row.name}{' '}
              <span className="text-sm text-quiet">
                {words('archivedSince', { when: format.relativeTime(row.archivedAt ?? 0, services().now()) })}
              </span>
            </span>
            {mayBringBack ? (
              <form action={submitBringBack}>
                <input type="hidden" name="id" value={row.id} />
                <Button type="submit" aria-label={`${words('bringBack')}: ${row.name}`}>
                  {words('bringBack')}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
