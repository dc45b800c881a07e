import { z } from 'zod'
import { mostDots } from './run-sheet'

/** What can be voted on at once, and how long one of it is. */
export const mostOptions = 24
export const optionLimit = 200

const optionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(optionLimit),
})

/** A vote with dots: what there is to choose from, how many dots each person has, and whether dots are still placed. */
export const voteSchema = z.strictObject({
  options: z.array(optionSchema).min(2).max(mostOptions),
  dots: z.number().int().min(1).max(mostDots),
  isOpen: z.boolean(),
})
export type Vote = z.infer<typeof voteSchema>

/** Where somebody placed their dots: how many on which option. */
export const ballotSchema = z.record(z.string().max(64), z.number().int().min(1).max(mostDots))
export type Ballot = z.infer<typeof ballotSchema>

/** A ballot as this vote takes it: only its options, whole dots. Undefined where it has more dots than each person has: nothing of it is taken then. */
export function takenBallot({ options, dots }: Vote, given: Ballot): Ballot | undefined {
  const placed = options.flatMap(({ id }) => {
    const count = given[id] ?? 0
    return Number.isInteger(count) && count > 0 ? [[id, count] as const] : []
  })
  const total = placed.reduce((sum, [, count]) => sum + count, 0)
  return total <= dots ? Object.fromEntries(placed) : undefined
}

/** How many dots each option has on all ballots together, in the vote's order. */
export const dotsOn = ({ options }: Vote, ballots: readonly Ballot[]): ReadonlyMap<string, number> =>
  new Map(options.map(({ id }) => [id, ballots.reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0)]))
