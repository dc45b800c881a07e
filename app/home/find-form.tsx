import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

export async function FindForm({ find }: { readonly find: string }) {
  const words = await getTranslations('home')
  return (
    <form method="get" action="/" className="flex max-w-xl flex-wrap items-end gap-3">
      <div className="min-w-48 flex-1">
        <TextField id="find" type="search" label={words('find')} defaultValue={find} maxLength={120} />
      </div>
      <Button type="submit">{words('findButton')}</Button>
      {find ? (
        <Link href="/" className="inline-flex min-h-11 items-center">
          {words('showAll')}
        </Link>
      ) : null}
    </form>
  )
}
