import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Mark } from '@/components/ui/mark'
import { canSeePeople } from '@/model/access/workspace'
import { accountById } from '@/server/database/accounts'
import { services } from '@/server/services'
import { DisplayMenu } from './display/display-menu'
import { currentActor } from './edge/current-actor'
import { leave } from './sign-in/actions'

const link = 'rounded-control px-3 py-2 text-ink no-underline hover:bg-accent-wash'

/** The bar above every page: where one is, where one can go, and how it looks. */
export async function SiteHeader() {
  const words = await getTranslations('common')
  const actor = await currentActor()
  const account = actor && (await accountById(services().database, actor.accountId))
  return (
    <header className="border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
        <Link href="/" className="flex items-center gap-2 py-1 font-bold text-ink no-underline">
          <Mark />
          {words('product')}
        </Link>
        <nav aria-label={words('navigation')} className="flex flex-wrap gap-1">
          {actor ? (
            <Link href="/" className={link}>
              {words('constellations')}
            </Link>
          ) : null}
          <Link href="/model" className={link}>
            {words('theModel')}
          </Link>
          {actor && canSeePeople(actor, actor) ? (
            <Link href="/people" className={link}>
              {words('people')}
            </Link>
          ) : null}
        </nav>
        <div className="ml-auto flex flex-wrap items-center gap-1">
          <DisplayMenu />
          {actor ? (
            <form action={leave} className="flex items-center gap-1">
              <span className="hidden max-w-40 truncate text-quiet sm:inline">{account?.name}</span>
              <button type="submit" className={`${link} font-bold`}>
                {words('signOut')}
              </button>
            </form>
          ) : null}
        </div>
      </div>
    </header>
  )
}
