import { getLocale, getTranslations } from 'next-intl/server'
import { supportLines } from '@/content/guidance/support-lines'
import { wordsIn } from '@/model/edition/words-in'
import { Card } from './card'

/** What stands on everybody's support card, to be said aloud or read out. */
export async function Support() {
  const [words, language] = await Promise.all([getTranslations('workshop.support'), getLocale()])
  return (
    <Card id="support" title={words('title')}>
      <p>{words('lead')}</p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {words('read')}
        </summary>
        <dl className="grid gap-3 pt-2">
          {supportLines.map(({ id, name, for: whom, number }) => (
            <div key={id}>
              <dt className="font-bold">{wordsIn(name, language).text}</dt>
              <dd>
                <span className="font-bold tabular-nums">{number}</span>
                <span className="block text-sm text-quiet">{wordsIn(whom, language).text}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  )
}
