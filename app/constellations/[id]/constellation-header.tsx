import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AskedBar } from './asked-bar'

const tabs = [
  'map',
  'check',
  'rounds',
  'workshops',
  'results',
  'talk',
  'versions',
  'report',
  'manage',
] as const
export type Tab = (typeof tabs)[number]

type Props = { readonly id: string; readonly name: string; readonly current: Tab }

const address = (id: string, tab: Tab) => `/constellations/${id}${tab === 'map' ? '' : `/${tab}`}`

/** Which constellation this is, and the ways through it: all in sight where the page is narrow, in one row above the map, which needs the room. */
export async function ConstellationHeader({ id, name, current }: Props) {
  const words = await getTranslations('common')
  const isMap = current === 'map'
  return (
    <>
      <nav aria-label={words('constellationParts')} className="border-b border-line bg-sheet print:hidden">
        <div className="mx-auto flex max-w-7xl flex-wrap items-end justify-between gap-x-6 px-4 pt-2">
          <p
            className={`my-2 min-w-0 text-lg leading-tight font-bold wrap-anywhere ${isMap ? 'line-clamp-1' : 'line-clamp-2'}`}
            title={name}
          >
            {name}
          </p>
          <div className={`-mx-3 flex min-w-0 ${isMap ? 'overflow-x-auto' : 'flex-wrap'}`}>
            {tabs.map(tab => (
              <Link
                key={tab}
                href={address(id, tab)}
                aria-current={tab === current ? 'page' : undefined}
                className="min-h-11 border-b-4 border-transparent px-3 py-2 whitespace-nowrap text-ink no-underline hover:border-line focus-visible:-outline-offset-4 aria-[current]:border-accent aria-[current]:font-bold"
              >
                {words(`tabs.${tab}`)}
              </Link>
            ))}
          </div>
        </div>
      </nav>
      {current === 'rounds' ? null : <AskedBar id={id} />}
    </>
  )
}
