import type { Position } from '../constellation/position'

/** Where parties stand, by id, in map units. */
export type Places = ReadonlyMap<string, Position>
