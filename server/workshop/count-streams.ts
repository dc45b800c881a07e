/** Counts open streams, so that nobody opens them without end. */
export interface StreamCount {
  /** Counts one more; false, and not counted, where there are as many as there may be. */
  begin(key: string): boolean
  /** Counts one less. */
  end(key: string): void
}

/** A count of its own for each key, up to `most`. */
export function countStreams(most: number): StreamCount {
  const open = new Map<string, number>()
  return {
    begin(key) {
      const before = open.get(key) ?? 0
      if (before >= most) return false
      open.set(key, before + 1)
      return true
    },
    end(key) {
      const left = (open.get(key) ?? 1) - 1
      if (left > 0) open.set(key, left)
      else open.delete(key)
    },
  }
}
