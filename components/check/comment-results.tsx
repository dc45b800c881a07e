import { useTranslations } from 'next-intl'
import type { EditionNames } from './edition-names'

/** What was said about one core element, without who said it. */
export interface ElementComments {
  readonly elementId: string
  readonly texts: readonly string[]
}

type Props = { readonly comments: readonly ElementComments[]; readonly names: EditionNames }

/** The comments, by the core element they are about. */
export function CommentResults({ comments, names }: Props) {
  const t = useTranslations('check.results')
  if (comments.length === 0) return null
  return (
    <section aria-labelledby="comments" className="grid gap-4">
      <h2 id="comments" className="text-xl">
        {t('comments')}
      </h2>
      <p className="text-quiet">{t('commentsLead')}</p>
      {comments.map(({ elementId, texts }) => (
        <div key={elementId} className="grid gap-2">
          <h3 className="font-bold">{names.element(elementId)}</h3>
          <ul className="grid gap-2">
            {texts.map((text, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same words, and the list never changes on the page
              <li key={place} className="border-l-2 border-edge pl-4 whitespace-pre-line">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
