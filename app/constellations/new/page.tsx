import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { canMakeConstellation } from '@/model/access/constellation'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { submitNew } from '../forms'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('home')
  return { title: words('newTitle') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  if (!canMakeConstellation(actor, actor)) notFound()
  const words = await getTranslations('home')
  const { problem } = await searchParams
  return (
    <main id="main" className="mx-auto grid w-full max-w-xl content-start gap-6 px-4 py-10">
      <h1 className="text-3xl">{words('newTitle')}</h1>
      <form action={submitNew} className="grid gap-6">
        <TextField
          id="name"
          label={words('name')}
          hint={words('newHint')}
          error={problem ? words('nameProblem') : undefined}
          maxLength={constellationNameLimit}
          required
          autoComplete="off"
          autoFocus
        />
        <div>
          <Button type="submit" look="primary">
            {words('make')}
          </Button>
        </div>
      </form>
    </main>
  )
}
