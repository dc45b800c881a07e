import { type Size, sizes } from './size'

/** The sizes at a relationship's two ends, in the order from, to. */
export type Cardinality = readonly [from: Size, to: Size]

/** All nine ordered pairs, from one-one to many-many. */
export const cardinalities: readonly Cardinality[] = sizes.flatMap(from =>
  sizes.map(to => [from, to] as const),
)
