/** What a health check, a reflection or a finding can be about. */
export type Subject =
  | { readonly kind: 'constellation' }
  | { readonly kind: 'party'; readonly id: string }
  | { readonly kind: 'relationship'; readonly id: string }

/** A subject as one short text, for keys, addresses and rows: `constellation`, `party:…` or `relationship:…`. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'constellation' ? subject.kind : `${subject.kind}:${subject.id}`

/** The subject a key names, or undefined where it names none. */
export function subjectFromKey(key: string): Subject | undefined {
  if (key === 'constellation') return { kind: 'constellation' }
  const match = /^(party|relationship):([\w-]{1,64})$/.exec(key)
  if (!match) return undefined
  const [, kind, id] = match
  return kind === 'party' ? { kind, id: String(id) } : { kind: 'relationship', id: String(id) }
}
