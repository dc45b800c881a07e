const perMillisecond = 50
const longest = 30_000

/** How long things took, counted in fiftieths of a millisecond up to half a minute. */
export class Latencies {
  readonly counts: Uint32Array
  constructor(counts?: ArrayLike<number>) {
    this.counts = counts ? Uint32Array.from(counts) : new Uint32Array(longest * perMillisecond + 1)
  }

  /** Counts one of so many milliseconds. */
  add(milliseconds: number): void {
    const at = Math.min(this.counts.length - 1, Math.max(0, Math.round(milliseconds * perMillisecond)))
    this.counts[at] = (this.counts[at] ?? 0) + 1
  }

  /** Counts what another counted. */
  take(pairs: readonly (readonly [number, number])[]): void {
    for (const [at, count] of pairs) this.counts[at] = (this.counts[at] ?? 0) + count
  }

  /** What was counted, without the empty places. */
  pairs(): [number, number][] {
    return [...this.counts].flatMap((count, at) => (count > 0 ? [[at, count] as [number, number]] : []))
  }

  get total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  /** The milliseconds within which this share of all lies. */
  within(share: number): number {
    let left = Math.ceil(this.total * share)
    const at = this.counts.findIndex(count => {
      left -= count
      return left <= 0
    })
    return at / perMillisecond
  }
}
