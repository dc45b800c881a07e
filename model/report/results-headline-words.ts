import { headlineOf } from '../results/results-headline'
import type { AskedCheck } from './asked-told'
import type { Telling } from './telling'

/** The sentence that stands first of an asked check: Safety, and only where it lets them forth what stands out among the themes. */
export function resultsHeadline({ results, names }: AskedCheck, { words, list }: Telling) {
  const { key, values, contrast } = headlineOf(results)
  const named = (ids: readonly string[]) => list(ids.map(names.section))
  return {
    lead: words(`results.headline.${key}`, { ...values }),
    contrast:
      contrast &&
      words('results.contrast', { strongest: named(contrast.strongest), weakest: named(contrast.weakest) }),
  }
}
