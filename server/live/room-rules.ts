import type { Actor } from '@/model/access/role'
import { canSteerWorkshop } from '@/model/access/workshop'
import type { Workshop } from '@/model/workshop/workshop'
import { accountsHeldBack } from '../database/seats'
import { runningOn } from '../database/workshops'
import type { Writes } from '../database/writes'

/** What the workshops on a constellation ask of its live map. */
export interface RoomRules {
  /** Whether this person may edit now: a locked map is its facilitators' alone, and who is muted or removed only looks. */
  mayEdit(actor: Actor): boolean
  /** Whether others see this person's cursor and selection: where presence is kept off, only its facilitators' are seen, and never that of who is muted or removed. */
  isSeen(actor: Actor): boolean
}

/** The rules of each constellation, read once and kept until something changes. */
export interface RoomRulesKeeper {
  of(constellationId: string): Promise<RoomRules>
  forget(constellationId: string): void
}

/** Kept this long at most, in milliseconds: a word of another process may be lost. */
const keptFor = 5_000

interface Running {
  readonly workshop: Workshop
  /** The accounts that are muted in it or were asked to leave it. */
  readonly heldBack: ReadonlySet<string>
}

// One runs at a time; from before that was so there may be several, and then what each asks holds.
const rulesOf = (running: readonly Running[]): RoomRules => {
  const allows = (actor: Actor, isOpen: (workshop: Workshop) => boolean) =>
    running.every(
      ({ workshop, heldBack }) =>
        canSteerWorkshop(actor, workshop) || (isOpen(workshop) && !heldBack.has(actor.accountId)),
    )
  return {
    mayEdit: actor => allows(actor, ({ room }) => !room.isMapLocked),
    isSeen: actor => allows(actor, ({ room }) => room.showsPresence),
  }
}

const withHeldBack = async (database: Writes, workshop: Workshop): Promise<Running> => ({
  workshop,
  heldBack: await accountsHeldBack(database, workshop.id),
})

/** The rules of a constellation as they are at this moment. */
export async function readRoomRules(database: Writes, constellationId: string): Promise<RoomRules> {
  const running = await runningOn(database, constellationId)
  return rulesOf(await Promise.all(running.map(one => withHeldBack(database, one))))
}

export function roomRulesKeeper(database: Writes, now: () => number): RoomRulesKeeper {
  const kept = new Map<string, { readonly rules: Promise<RoomRules>; readonly until: number }>()
  return {
    of(id) {
      const found = kept.get(id)
      if (found && found.until > now()) return found.rules
      const rules = readRoomRules(database, id)
      kept.set(id, { rules, until: now() + keptFor })
      rules.catch(() => kept.delete(id))
      return rules
    },
    forget: id => void kept.delete(id),
  }
}
