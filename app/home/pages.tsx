import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

type Props = { readonly page: number; readonly of: number; readonly find: string }

const step = 'inline-flex min-h-11 items-center'

export async function Pages({ page, of, find }: Props) {
  const words = await getTranslations('home')
  if (of < 2) return null
  const to = (number: number) =>
    `/?${new URLSearchParams({ ...(find ? { find } : {}), page: String(number + 1) })}`
  return (
    <nav aria-label={words('pages')} className="flex items-center gap-4">
      {page > 0 ? (
        <Link href={to(page - 1)} className={step}>
          {words('previous')}
        </Link>
      ) : null}
      <span>{words('page', { page: page + 1, of })}</span>
      {page + 1 < of ? (
        <Link href={to(page + 1)} className={step}>
          {words('next')}
        </Link>
      ) : null}
    </nav>
  )
}
