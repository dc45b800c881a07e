/** A map as it was before, where it still holds the same. */
export function keptMap<K, V>(now: ReadonlyMap<K, V>, before: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (before.size !== now.size) return now
  for (const [key, value] of now) if (before.get(key) !== value) return now
  return before
}
