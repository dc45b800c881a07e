import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { submitExample } from '@/app/constellations/forms'
import { FirstSky } from '@/components/home/first-sky'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'

type Props = { readonly mayMake: boolean; readonly mayLoadExample: boolean }

/** The home screen of a new workspace: what it is for, and the first step. */
export async function FirstStep({ mayMake, mayLoadExample }: Props) {
  const words = await getTranslations('home')
  return (
    <section className="grid items-center gap-8 rounded-card border border-line bg-sheet p-6 sm:p-10 md:grid-cols-2">
      <div className="grid gap-4">
        <h2 className="text-2xl">{words('emptyTitle')}</h2>
        <p>{words('empty')}</p>
        <div className="flex flex-wrap gap-3">
          {mayMake ? (
            <ButtonLink href="/constellations/new" look="primary">
              {words('new')}
            </ButtonLink>
          ) : null}
          {mayLoadExample ? (
            <form action={submitExample}>
              <Button type="submit">{words('example')}</Button>
            </form>
          ) : null}
        </div>
        <p>
          <Link href="/guide" className="inline-flex min-h-11 items-center">
            {words('guide')}
          </Link>
        </p>
        {mayLoadExample ? <p className="text-sm text-quiet">{words('exampleAbout')}</p> : null}
      </div>
      <FirstSky />
    </section>
  )
}
