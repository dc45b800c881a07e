import { type Subject, subjectKey } from '../constellation/subject'
import type { Perspective } from '../edition/perspective'

/** Every kind of finding, the most pressing first: Safety, then the ways to support, then how ties are borne, then what is not known. */
export const findingKinds = [
  'safety-not-in-place',
  'no-discreet-way',
  'no-way-to-support',
  'single-thread',
  'leads-nowhere',
  'dead-end',
  'too-many-ties',
  'one-person-link',
  'one-way',
  'perspectives-differ',
  'no-tie',
  'never-checked',
  'long-unchecked',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What a finding touches, in the order in which a team does well to look. */
export const findingNeeds = ['safety', 'reach', 'balance', 'knowing'] as const
export type FindingNeed = (typeof findingNeeds)[number]

export const needOf: Readonly<Record<FindingKind, FindingNeed>> = {
  'safety-not-in-place': 'safety',
  'no-discreet-way': 'safety',
  'no-way-to-support': 'reach',
  'single-thread': 'reach',
  'leads-nowhere': 'reach',
  'dead-end': 'reach',
  'too-many-ties': 'balance',
  'one-person-link': 'balance',
  'one-way': 'balance',
  'perspectives-differ': 'balance',
  'no-tie': 'knowing',
  'never-checked': 'knowing',
  'long-unchecked': 'knowing',
}

/**
 * Something the map or the checks show; never a diagnosis. `key` is its kind and its subject, and stays the same as long as both do. `parties` and
 * `relationships` are the evidence, by id. Its sentence names the parties of `named` (ids by the name of their place) and is filled with `values`.
 */
export interface Finding {
  readonly key: string
  readonly kind: FindingKind
  readonly about: string
  readonly parties: readonly string[]
  readonly relationships: readonly string[]
  readonly named: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string | number>>
  readonly perspectives: readonly Perspective[]
}

type Evidence = Partial<Omit<Finding, 'key' | 'kind' | 'about'>>

const none = { parties: [], relationships: [], named: {}, values: {}, perspectives: [] }

/** A finding of a kind about a subject, with the evidence there is. */
export function findingOf(kind: FindingKind, subject: Subject, evidence: Evidence): Finding {
  const about = subjectKey(subject)
  return { key: `${kind}:${about}`, kind, about, ...none, ...evidence }
}
