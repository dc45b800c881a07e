/** A block that is measured and ready to be painted at the pen. Heights in points: all of it, the least that must stay together at its start, and the space above it (none at a page's top). */
export interface Prepared {
  readonly height: number
  readonly minimum: number
  readonly above: number
  readonly paint: () => void
}
