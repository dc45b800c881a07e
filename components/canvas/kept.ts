const isSame = <T extends object>(a: T, b: T) => {
  for (const key in a) if (a[key] !== b[key]) return false
  return true
}

/** A thing as it was before, where all of it is the same. */
export const kept = <T extends object>(now: T, before: T | undefined): T =>
  before && isSame(now, before) ? before : now
