import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Perspective, perspectives } from '@/model/edition/perspective'

type Begun = { readonly answered: number; readonly of: number }
type Props = {
  readonly hrefOf: (perspective: Perspective) => string
  readonly begun: ReadonlyMap<Perspective, Begun>
}

/** The four places one can answer from, each with what it means, and what was begun there before. */
export function PerspectiveChoice({ hrefOf, begun }: Props) {
  const t = useTranslations('check')
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {perspectives.map(perspective => {
        const draft = begun.get(perspective)
        return (
          <li key={perspective} className="grid">
            <Link
              href={hrefOf(perspective)}
              prefetch={false}
              className="grid content-start gap-1 rounded-card border border-edge bg-sheet p-5 text-ink no-underline hover:border-accent hover:bg-accent-wash"
            >
              <span className="text-lg font-bold text-accent underline underline-offset-4">
                {t(`perspectives.${perspective}`)}
              </span>
              <span>{t(`perspectiveMeanings.${perspective}`)}</span>
              {draft ? <span className="mt-1 font-bold">{t('perspective.began', { ...draft })}</span> : null}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
