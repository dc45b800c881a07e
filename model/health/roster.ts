/** Who was asked: the people of each slice of the round's breakdown, by whatever stands for a person. */
export type Roster = ReadonlyMap<string, ReadonlySet<string>>

const nobody: ReadonlySet<string> = new Set()

/**
 * Whether two rounds may be held beside each other (S-24): over everyone and in each slice nobody left or at least `threshold` did, and nobody joined or at
 * least as many. In between, the difference of two results would point at somebody: one who left does so however many joined.
 */
export function isComparableRoster(before: Roster, after: Roster, threshold: number): boolean {
  const isCrowd = (people: readonly string[]) => people.length === 0 || people.length >= threshold
  const isFar = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    isCrowd([...one].filter(id => !other.has(id))) && isCrowd([...other].filter(id => !one.has(id)))
  const slices = new Set([...before.keys(), ...after.keys()])
  return (
    isFar(everyone(before), everyone(after)) &&
    [...slices].every(slice => isFar(before.get(slice) ?? nobody, after.get(slice) ?? nobody))
  )
}

const everyone = (roster: Roster): ReadonlySet<string> =>
  new Set([...roster.values()].flatMap(people => [...people]))
