import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'

/** One thing that is there on both sides and not the same; `fields` are those that differ. */
export interface Change<T> {
  readonly before: T
  readonly after: T
  readonly fields: readonly string[]
}

/** What came, went and changed in one list, each in the order of ids. */
export interface Changes<T> {
  readonly added: readonly T[]
  readonly gone: readonly T[]
  readonly changed: readonly Change<T>[]
}

export type ListName = keyof Constellation

/** Everything in which two constellations differ. */
export type Comparison = { readonly [N in ListName]: Changes<Constellation[N][number]> }

type Item = { readonly id: string }

const unset: readonly unknown[] = ['', false, 0, 'none']

/** A field that is not there and one that holds what stands for nothing are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other || unset.includes(one ?? other)
  return JSON.stringify(one) === JSON.stringify(other)
}

function differingFields(before: object, after: object): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter(name => !isSame(Reflect.get(before, name), Reflect.get(after, name)))
}

function changesIn<T extends Item>(before: readonly T[], after: readonly T[]): Changes<T> {
  const earlier = new Map(before.map(item => [item.id, item]))
  const later = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    gone: before.filter(({ id }) => !later.has(id)),
    changed: after.flatMap(item => {
      const was = earlier.get(item.id)
      const fields = was ? differingFields(was, item) : []
      return was && fields.length > 0 ? [{ before: was, after: item, fields }] : []
    }),
  }
}

/** Compares two states of a constellation by the ids of what they hold. */
export function compare(before: Constellation, after: Constellation): Comparison {
  return {
    parties: changesIn(before.parties, after.parties),
    relationships: changesIn(before.relationships, after.relationships),
    reflections: changesIn(before.reflections, after.reflections),
    actions: changesIn(before.actions, after.actions),
    leftFindings: changesIn(before.leftFindings, after.leftFindings),
  }
}

/** Map units; what shifted by less is not called moved. */
const nearby = 24

/** Whether a party stands somewhere else, beyond a small shift. */
export const hasMoved = ({ before, after }: Change<Party>): boolean =>
  Math.hypot(after.position[0] - before.position[0], after.position[1] - before.position[1]) >= nearby

/** The changes worth telling: without parties that only shifted a little. */
export const worthTelling = ({ parties, ...others }: Comparison): Comparison => ({
  ...others,
  parties: {
    ...parties,
    changed: parties.changed
      .map(change =>
        hasMoved(change) ? change : { ...change, fields: change.fields.filter(name => name !== 'position') },
      )
      .filter(({ fields }) => fields.length > 0),
  },
})

/** Whether two constellations are the same in everything. */
export const isNoChange = (comparison: Comparison): boolean =>
  Object.values(comparison).every(
    ({ added, gone, changed }) => added.length + gone.length + changed.length === 0,
  )
