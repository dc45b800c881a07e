import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'

export default async function NotFound() {
  const words = await getTranslations('errors')
  return (
    <main id="main" className="mx-auto grid max-w-xl content-start gap-4 px-4 py-16">
      <h1 className="text-3xl">{words('notFoundTitle')}</h1>
      <p>{words('notFound')}</p>
      <div>
        <ButtonLink href="/" look="primary">
          {words('goHome')}
        </ButtonLink>
      </div>
    </main>
  )
}
