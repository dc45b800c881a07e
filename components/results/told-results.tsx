import { useTranslations } from 'next-intl'
import type { Told } from '@/model/results/told'

type Props = {
  readonly told: readonly Pick<Told, 'subject' | 'question' | 'text'>[]
  readonly questionName: (id: string) => string
}

/** What people said in their own words, as far as it may be shown: question by question, in no particular order. */
export function ToldResults({ told, questionName }: Props) {
  const t = useTranslations('results.told')
  const questions = [...new Set(told.map(({ question }) => question))]
  return (
    <section aria-labelledby="told" className="grid gap-4">
      <h2 id="told" className="text-xl">
        {t('title')}
      </h2>
      <p className="max-w-prose text-quiet">{told.length > 0 ? t('lead') : t('none')}</p>
      {questions.map(question => (
        <div key={question} className="grid gap-2">
          <h3 className="text-lg">{questionName(question)}</h3>
          <ul className="grid max-w-prose gap-3">
            {told
              .filter(one => one.question === question)
              .map(({ text }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same words, and the list never changes on the page
                <li key={place} className="border-l-2 border-edge pl-4 whitespace-pre-line wrap-anywhere">
                  {text}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
