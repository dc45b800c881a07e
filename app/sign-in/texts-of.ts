/** The texts of a form that was sent, by name; anything else than a form of texts gives none. */
export function textsOf(form: unknown): Record<string, string> {
  const entries = form instanceof FormData ? [...form.entries()] : Object.entries(form ?? {})
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  )
}
