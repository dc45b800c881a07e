import type { Task } from './task'

/** How many relationships away each party is from the nearest in the centre, whichever way they run and however they stand; who is not connected has no entry. */
export function stepsFrom(
  { relationships }: Pick<Task, 'relationships'>,
  centre: readonly string[],
): ReadonlyMap<string, number> {
  const near = new Map<string, string[]>()
  for (const { from, to } of relationships) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const steps = new Map(centre.map(id => [id, 0]))
  for (const id of steps.keys())
    for (const other of near.get(id) ?? []) if (!steps.has(other)) steps.set(other, (steps.get(id) ?? 0) + 1)
  return steps
}
