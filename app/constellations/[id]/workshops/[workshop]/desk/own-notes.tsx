import { getTranslations } from 'next-intl/server'
import type { Workshop } from '@/model/workshop/workshop'

/** What the facilitators wrote down for themselves beforehand. */
export async function OwnNotes({ workshop: { plan } }: { readonly workshop: Workshop }) {
  const words = await getTranslations('workshop.desk')
  return plan.notes === '' ? null : (
    <details>
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {words('ownNotes')}
      </summary>
      <p className="whitespace-pre-line wrap-anywhere">{plan.notes}</p>
    </details>
  )
}
