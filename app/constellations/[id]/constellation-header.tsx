import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

const tabs = ['map', 'check', 'results', 'talk', 'report', 'manage'] as const
export type Tab = (typeof tabs)[number]

type Props = { readonly id: string; readonly name: string; readonly current: Tab }

const address = (id: string, tab: Tab) => `/constellations/${id}${tab === 'map' ? '' : `/${tab}`}`

/** Which constellation this is, and the ways through it. */
export async function ConstellationHeader({ id, name, current }: Props) {
  const words = await getTranslations('common')
  return (
    <nav aria-label={words('constellationParts')} className="border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-7xl flex-wrap items-end justify-between gap-x-6 px-4 pt-2">
        <p className="max-w-full truncate py-2 text-lg font-bold" title={name}>
          {name}
        </p>
        <div className="flex max-w-full overflow-x-auto">
          {tabs.map(tab => (
            <Link
              key={tab}
              href={address(id, tab)}
              aria-current={tab === current ? 'page' : undefined}
              className="border-b-4 border-transparent px-3 py-2 whitespace-nowrap text-ink no-underline hover:border-line focus-visible:-outline-offset-4 aria-[current]:border-accent aria-[current]:font-bold"
            >
              {words(`tabs.${tab}`)}
            </Link>
          ))}
        </div>
      </div>
    </nav>
  )
}
