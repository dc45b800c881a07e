import * as z from 'zod'

const coordinate = z.number().min(-100_000).max(100_000)

/** The middle of a party on the map, in map units; one value, so that a move is one change. */
export const positionSchema = z.tuple([coordinate, coordinate])
export type Position = z.infer<typeof positionSchema>
