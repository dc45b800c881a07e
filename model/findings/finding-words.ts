import type { Perspective } from '../edition/perspective'
import type { Finding } from './finding'

/** How a language names what findings speak of. */
export interface FindingNaming {
  readonly partyName: (id: string) => string
  readonly perspective: (perspective: Perspective) => string
  readonly more: (count: number) => string
  readonly list: (items: readonly string[]) => string
}

const mostNamed = 3

function namesOf(ids: readonly string[], { partyName, more, list }: FindingNaming): string {
  const names = ids.slice(0, mostNamed).map(partyName)
  const rest = ids.length - names.length
  return list(rest > 0 ? [...names, more(rest)] : names)
}

/** The values for a finding’s sentence, which stands in the messages under `findings.sentences` and its kind. */
export function findingValues(finding: Finding, naming: FindingNaming): Record<string, string | number> {
  const named = Object.entries(finding.named).map(([place, ids]) => [place, namesOf(ids, naming)])
  return {
    ...Object.fromEntries(named),
    ...finding.values,
    perspectives: naming.list(finding.perspectives.map(naming.perspective)),
  }
}
