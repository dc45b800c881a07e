/** Who was asked: the people of each slice of the round's breakdown, by whatever stands for a person. */
export type Roster = ReadonlyMap<string, ReadonlySet<string>>

const nobody: ReadonlySet<string> = new Set()

/** How many people joined or left between two groups. */
function peopleChanged(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  const left = [...before].filter(one => !after.has(one)).length
  const joined = [...after].filter(one => !before.has(one)).length
  return left + joined
}

/**
 * Whether two rounds may be held beside each other (S-24): over everyone and in each slice the same people were asked, or at least `threshold` joined or
 * left. In between, the difference of two results would point at somebody.
 */
export function isComparableRoster(before: Roster, after: Roster, threshold: number): boolean {
  const isFar = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
    const change = peopleChanged(one, other)
    return change === 0 || change >= threshold
  }
  const slices = new Set([...before.keys(), ...after.keys()])
  return (
    isFar(everyone(before), everyone(after)) &&
    [...slices].every(slice => isFar(before.get(slice) ?? nobody, after.get(slice) ?? nobody))
  )
}

const everyone = (roster: Roster): ReadonlySet<string> =>
  new Set([...roster.values()].flatMap(people => [...people]))
