/** How many chose each option, by its id; options nobody chose may be missing. */
export type Tally = Readonly<Record<string, number>>

/** Where the options of a question stand, 0 to 1; null for those that say nothing about that. A question without a scale has null for all. */
export type Scale = Readonly<Record<string, number | null>>

/** How many there are of one option. */
export const numberOf = (tally: Tally, option: string): number =>
  Object.hasOwn(tally, option) ? (tally[option] ?? 0) : 0

/** How many chose anything; 0 means nobody answered. */
export const sumOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0)

/** Several tallies of one question as one, with every option of its scale in its order; options the question does not have are passed over. */
export const pool = (tallies: readonly Tally[], scale: Scale): Tally =>
  Object.fromEntries(
    Object.keys(scale).map(option => [
      option,
      tallies.reduce((sum, tally) => sum + numberOf(tally, option), 0),
    ]),
  )

/** Whether anything can be said of where the answers stand. */
export const hasLevels = (scale: Scale): boolean => Object.values(scale).some(level => level !== null)

/** How many chose an option that says where it stands. */
export function sayingOf(tally: Tally, scale: Scale): number {
  let saying = 0
  for (const option in scale) if (scale[option] != null) saying += numberOf(tally, option)
  return saying
}

/** The mean of what was said, 0 to 1; null where nobody could say. */
export function meanOf(tally: Tally, scale: Scale): number | null {
  let [saying, sum] = [0, 0]
  for (const option in scale) {
    const count = numberOf(tally, option)
    const level = scale[option]
    if (level == null) continue
    saying += count
    sum += level * count
  }
  return saying === 0 ? null : sum / saying
}

/** How many chose an option that stands at the very foot of the scale. */
export function atFoot(tally: Tally, scale: Scale): number {
  let count = 0
  for (const option in scale) if (scale[option] === 0) count += numberOf(tally, option)
  return count
}
