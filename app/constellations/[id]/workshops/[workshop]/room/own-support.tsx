import { getTranslations } from 'next-intl/server'
import { SupportLines } from '@/components/workshop/support-lines'
import type { Language } from '@/model/edition/words-in'
import { linesOfSupport } from '../lines-of-support'

/** The support card, one tap away, as those without an account have it. */
export async function OwnSupport({ language }: { readonly language: Language }) {
  const [room, words] = await Promise.all([getTranslations('room'), getTranslations('participant.support')])
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {room('support')}
      </summary>
      <div className="grid max-w-prose gap-3 rounded-card border border-line bg-sheet p-4">
        <p>{words('lead')}</p>
        <SupportLines lines={linesOfSupport(language)} />
        <p className="text-sm text-quiet">{words('trace')}</p>
      </div>
    </details>
  )
}
