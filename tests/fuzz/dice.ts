/** Chance that falls the same way for the same seed. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number
  pick<T>(from: readonly T[]): T
  bytes(count: number): Uint8Array
}

/** Makes dice from a seed (mulberry32: Tommy Ettinger, public domain). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    pick: <T>(from: readonly T[]) => from[int(from.length)] as T,
    bytes: count => Uint8Array.from({ length: count }, () => int(256)),
  }
}
