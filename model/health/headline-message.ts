import type { CheckedKind, Headline } from './headline'

type SafetyHeadline = Exclude<Headline['kind'], 'nothing-checked'>

/** Which words of `health.headline` say a headline, with the values they need; every screen and the report say the same ones. */
export function headlineMessage(headline: Headline): {
  readonly key: 'nothing-checked' | `${SafetyHeadline}.${CheckedKind}`
  readonly values: { readonly subjects: number; readonly of: number }
} {
  if (headline.kind === 'nothing-checked') return { key: headline.kind, values: { subjects: 0, of: 0 } }
  const { kind, about, of } = headline
  return {
    key: `${kind}.${about}`,
    values: { subjects: 'subjects' in headline ? headline.subjects : of, of },
  }
}
