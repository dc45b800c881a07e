/** A set as it was before, where it still holds the same. */
export function keptSet<T>(now: ReadonlySet<T>, before: ReadonlySet<T> | undefined): ReadonlySet<T> {
  if (before?.size !== now.size) return now
  for (const one of now) if (!before.has(one)) return now
  return before
}
