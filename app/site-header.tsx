import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Mark } from '@/components/ui/mark'
import { accountById } from '@/server/database/accounts'
import { services } from '@/server/services'
import { DisplayForm } from './display/display-form'
import { currentActor } from './edge/current-actor'
import { leave } from './sign-in/actions'

const link = 'block rounded-control px-3 py-2 text-ink no-underline hover:bg-accent-wash'
const sheet =
  'absolute right-0 z-40 mt-1 grid w-72 max-w-[calc(100vw-1.5rem)] gap-4 rounded-card border border-line bg-sheet p-4'

/** The bar above every page: where one is, where one can go, and how it looks. On a phone the ways stand in the menu. */
export async function SiteHeader() {
  const words = await getTranslations('common')
  const actor = await currentActor()
  const account = actor && (await accountById(services().database, actor.accountId))
  const ways = [
    ...(actor ? [{ href: '/', name: words('constellations') }] : []),
    { href: '/model', name: words('theModel') },
    { href: '/guide', name: words('guide') },
    ...(actor ? [{ href: '/people', name: words('people') }] : []),
  ]
  const links = ways.map(({ href, name }) => (
    <Link key={href} href={href} className={link}>
      {name}
    </Link>
  ))
  return (
    <header className="print:hidden border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-7xl items-center gap-x-4 px-4 py-1.5">
        <Link href="/" className="flex items-center gap-2 py-2 font-bold text-ink no-underline">
          <Mark />
          {words('product')}
        </Link>
        <nav aria-label={words('navigation')} className="hidden md:flex">
          {links}
        </nav>
        <details className="relative ml-auto">
          <summary className={`${link} max-w-48 list-none truncate`}>
            <span className="md:hidden">{words('menu')}</span>
            <span className="hidden md:inline">{account?.name ?? words('display')}</span>
            <span aria-hidden="true" className="ml-1 text-quiet">
              ▾
            </span>
          </summary>
          <div className={sheet}>
            <nav aria-label={words('navigation')} className="-mx-3 border-b border-line pb-3 md:hidden">
              {links}
            </nav>
            {actor ? (
              <nav aria-label={words('alsoHere')} className="-mx-3 border-b border-line pb-3">
                <Link href="/questionnaires" className={link}>
                  {words('questionnaires')}
                </Link>
                <Link href="/my-plans" className={link}>
                  {words('myPlans')}
                </Link>
              </nav>
            ) : null}
            <DisplayForm />
            {actor ? (
              <form action={leave} className="-mx-3 border-t border-line pt-3">
                <button type="submit" className={`${link} w-full text-left font-bold`}>
                  {words('signOut')}
                </button>
              </form>
            ) : null}
          </div>
        </details>
      </div>
    </header>
  )
}
