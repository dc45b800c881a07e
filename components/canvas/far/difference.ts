import type { SubjectHealth } from '@/model/health/health'
import type { ShownRelationship } from '@/model/shown-map/bundle'
import type { Placed, PlacedParty, PlacedTie } from '../placed'
import type { Patch } from './content'

function changed<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): [T[], string[]] {
  const items: T[] = []
  let isOther = before.size !== now.size
  for (const [id, item] of now) {
    const known = before.get(id)
    if (known === item) continue
    items.push(item)
    isOther ||= known === undefined
  }
  const gone = isOther ? [...before.keys()].filter(id => !now.has(id)) : []
  return [items, gone]
}

/** What became different between two states of a map, by identity. */
export function difference(before: Placed, now: Placed): Patch {
  const [parties, goneParties] = changed(before.parties, now.parties)
  const [ties, goneTies] = changed(before.ties, now.ties)
  return { parties, ties, gone: [...goneParties, ...goneTies] }
}

/** A subject's health with no more than its ring shows: answers stay where they are. */
const forRing = (health: SubjectHealth | undefined) =>
  health && {
    ...health,
    foundation: { ...health.foundation, elements: [] },
    themes: health.themes.map(theme => ({ ...theme, elements: [] })),
  }

const withoutNote = <T extends { readonly note: string }>(item: T): T => ({ ...item, note: '' })

const lightParty = (placed: PlacedParty): PlacedParty => ({
  ...placed,
  party: withoutNote(placed.party),
  health: forRing(placed.health),
})

const withoutNotes = (tie: ShownRelationship): ShownRelationship => ({
  ...withoutNote(tie),
  ...(tie.bundle ? { bundle: tie.bundle.map(withoutNote) } : {}),
})

const lightTie = (placed: PlacedTie): PlacedTie => ({
  ...placed,
  tie: withoutNotes(placed.tie),
  health: forRing(placed.health),
})

/** A change as it is sent to a worker: only what a picture shows. */
export const lightened = ({ parties, ties, gone }: Patch): Patch => ({
  parties: parties.map(lightParty),
  ties: ties.map(lightTie),
  gone,
})

/** Two changes, one after the other, as one. */
export class Pending {
  readonly #ids = new Set<string>()
  add({ parties, ties, gone }: Patch) {
    for (const { party } of parties) this.#ids.add(party.id)
    for (const { tie } of ties) this.#ids.add(tie.id)
    for (const id of gone) this.#ids.add(id)
  }
  /** All that changed, as it is now; nothing is pending any more. */
  take({ parties, ties }: Placed): Patch {
    const ids = [...this.#ids]
    this.#ids.clear()
    return {
      parties: ids.flatMap(id => parties.get(id) ?? []),
      ties: ids.flatMap(id => ties.get(id) ?? []),
      gone: ids.filter(id => !parties.has(id) && !ties.has(id)),
    }
  }
}
