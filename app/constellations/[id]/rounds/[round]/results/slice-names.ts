import { getTranslations } from 'next-intl/server'
import { perspectives } from '@/model/edition/perspective'
import type { Breakdown } from '@/model/rounds/round-plan'

/** Names a slice of a breakdown, by itself or within a sentence: a perspective in the language of the request, a group as it was named; null for everyone. */
export async function sliceNames(
  breakdown: Breakdown,
  as: 'slices' | 'slicesWithin' = 'slices',
): Promise<(slice: string | null) => string> {
  const [page, results] = await Promise.all([getTranslations('resultsPage'), getTranslations('results')])
  return slice => {
    if (slice === null || breakdown.by === 'nothing') return results('cells.everyone')
    const perspective = perspectives.find(one => one === slice)
    return breakdown.by === 'perspective' && perspective ? page(`${as}.${perspective}`) : slice
  }
}
