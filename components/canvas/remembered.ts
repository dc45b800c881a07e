/** A function of things that never change themselves, which answers the second time from memory. */
export function remembered<T extends object, R>(of: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, R>()
  return thing => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const now = of(thing)
    known.set(thing, now)
    return now
  }
}
