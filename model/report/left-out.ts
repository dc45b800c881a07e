/** What an audience is not given, however the report is put together. */
export const leftOutKinds = [
  'answers',
  'parts',
  'open-round',
  'earlier-rounds',
  'asked-few',
  'asked-about-one',
  'own-words',
  'findings-from-answers',
  'findings-about-one',
  'known-findings',
  'evidence',
  'reflections',
  'workshops',
  'notes',
  'dropped-actions',
  'more-actions',
] as const
export type LeftOutKind = (typeof leftOutKinds)[number]

/** How many of a kind were left out. */
export interface LeftOut {
  readonly what: LeftOutKind
  readonly count: number
}
