/** What one connection may still send: it starts with `atOnce` and gains `perSecond` back. */
export interface Allowance {
  /** Takes `cost` from the allowance; false where there is not enough left. `now` is milliseconds. */
  take(cost: number, now: number): boolean
}

/** Makes a full allowance. */
export function createAllowance(atOnce: number, perSecond: number): Allowance {
  let left = atOnce
  let since: number | undefined
  return {
    take(cost, now) {
      left = Math.min(atOnce, left + ((now - (since ?? now)) / 1000) * perSecond)
      since = now
      if (left < cost) return false
      left -= cost
      return true
    },
  }
}
