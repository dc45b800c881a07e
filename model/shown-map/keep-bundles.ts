import { realOnes, type ShownRelationship } from './bundle'

const isSame = (a: ShownRelationship, b: ShownRelationship) => {
  const [old, now] = [realOnes(a), realOnes(b)]
  return (
    a.from === b.from &&
    a.to === b.to &&
    old.length === now.length &&
    old.every((tie, place) => tie === now[place])
  )
}

/** The relationships with each bundle that is as it was before being the same object as before, so that only what changed is drawn again. */
export function keepBundles(
  before: readonly ShownRelationship[],
  now: readonly ShownRelationship[],
): readonly ShownRelationship[] {
  if (now === before || !now.some(({ bundle }) => bundle)) return now
  const known = new Map(before.flatMap(one => (one.bundle ? [[one.id, one] as const] : [])))
  return now.map(one => {
    const old = one.bundle ? known.get(one.id) : undefined
    return old && isSame(old, one) ? old : one
  })
}
