import * as z from 'zod/mini'

const coordinate = z.number().check(z.minimum(-100_000), z.maximum(100_000))

/** The middle of a party on the map, in map units; one value, so that a move is one change. */
export const positionSchema = z.tuple([coordinate, coordinate])
export type Position = z.infer<typeof positionSchema>
