import { getLocale, getTranslations } from 'next-intl/server'
import { SupportLines } from '@/components/workshop/support-lines'
import type { Language } from '@/model/edition/words-in'
import { linesOfSupport } from '../lines-of-support'
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
        <SupportLines lines={linesOfSupport(language as Language)} />
      </details>
    </Card>
  )
}
