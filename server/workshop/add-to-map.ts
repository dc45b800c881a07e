import { freePlace, middleOf } from '@/model/constellation/free-place'
import type { Intent } from '@/model/constellation/intent'
import { orderAtEnd } from '@/model/constellation/outline-order'
import type { Party } from '@/model/constellation/party'
import { looksLikePersonalData } from '@/model/constellation/personal-data'
import type { Relationship } from '@/model/constellation/relationship'
import type { Refusal } from '@/model/constellation/rules'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import { mayAddToMap } from '@/model/workshop/room-view'
import { mostWritten } from '@/model/workshop/seat'
import { stageOf } from '@/model/workshop/workshop'
import { countWritten, seatById } from '../database/seats'
import { workshopById } from '../database/workshops'
import type { Services } from '../services'
import { type Act, atStage, type NotTaken } from './take-part'

type Deps = Pick<Services, 'database' | 'rooms' | 'live'>
type Map = Pick<ReturnType<typeof readConstellation>['constellation'], 'parties' | 'relationships'>

/** What somebody in a room wants to add to the map. `id` is the new one's own, so that what is sent twice is there once. */
export type Addition =
  | ({ readonly add: 'party' } & Pick<Party, 'id' | 'kind' | 'name' | 'size'>)
  | ({ readonly add: 'relationship' } & Pick<Relationship, 'id' | 'from' | 'to' | 'state'>)

/** What came of it: it is on the map, or why it is not. */
export type Adding = { readonly is: 'added' | NotTaken | Refusal | 'not-saved' }

function intentFor(map: Map, addition: Addition): Intent {
  if (addition.add === 'party') {
    const { id, kind, name, size } = addition
    const taken = map.parties.map(({ position }) => position)
    const order = orderAtEnd(map.parties.filter(({ within = '' }) => within === ''))
    const position = freePlace(middleOf(taken), taken)
    const party = { id, kind, name, size, position, note: '', ...(order === undefined ? {} : { order }) }
    return { do: 'add-party', party }
  }
  const { id, from, to, state } = addition
  const sizeOf = (end: string) => map.parties.find(party => party.id === end)?.size ?? 'one'
  const plain = { direction: 'mutual', channels: [], purpose: '', note: '' } as const
  const ends = { from, to, fromSize: sizeOf(from), toSize: sizeOf(to) }
  return { do: 'connect', relationship: { id, ...ends, ...plain, channels: [], state } }
}

/** What was added before is there, whatever the room does by now. */
async function isThere({ live }: Deps, constellationId: string, { add, id }: Addition): Promise<boolean> {
  const { parties, relationships } = await live.read(constellationId)
  return (add === 'party' ? parties : relationships).some(one => one.id === id)
}

/** The map a seat may add to at this moment, while its room is at that stage. */
async function mapOpenTo({ database }: Deps, seatId: string, stage: string): Promise<string | undefined> {
  const seat = await seatById(database, seatId)
  if (seat?.state !== 'in' || seat.isMuted) return undefined
  const workshop = await workshopById(database, seat.workshopId)
  if (workshop?.state !== 'running') return undefined
  const at = stageOf(workshop.plan.sheet, workshop.room)
  return at?.id === stage && mayAddToMap(workshop, at.activity) ? workshop.constellationId : undefined
}

async function put({ live }: Deps, constellationId: string, addition: Addition): Promise<Adding> {
  let refusal: Refusal | undefined
  const fault = await live.edit(constellationId, doc => {
    refusal = carryOut(doc, intentFor(readConstellation(doc).constellation, addition), 'a room')
  })
  if (fault) return { is: 'not-saved' }
  return { is: refusal === undefined || refusal === 'id-taken' ? 'added' : refusal }
}

/**
 * Adds a party or a relationship to the map from a seat, as any edit is made: checked, stored, then seen by everyone. Only where the workshop lets participants, at a
 * stage to look or to write notes, while the map is not locked and the seat not muted. A name that seems to be a person's is asked about first, unless `isSure` (S-30).
 */
export async function addToMap(
  deps: Deps,
  seatId: string,
  stage: string,
  addition: Addition,
  isSure: boolean,
): Promise<Adding> {
  const before = await seatById(deps.database, seatId)
  const room = before && (await workshopById(deps.database, before.workshopId))
  const wasAdded = room !== undefined && (await isThere(deps, room.constellationId, addition))
  const add: Act = async (step, workshop) => {
    const activity = stageOf(workshop.plan.sheet, workshop.room)?.activity
    if (!activity || !mayAddToMap(workshop, activity)) return 'moved-on'
    if (addition.add === 'party' && !isSure && looksLikePersonalData(addition.name)) return 'names-somebody'
    return (await countWritten(step, seatId, mostWritten)) ? 'taken' : 'too-much'
  }
  const { is } = await atStage(deps, seatId, stage, add, async () => wasAdded)
  if (is !== 'taken' || wasAdded) return { is: is === 'taken' ? 'added' : is }
  // The map is written outside that transaction: whoever locked it meanwhile finds it as they locked it.
  const constellationId = await mapOpenTo(deps, seatId, stage)
  return constellationId === undefined ? { is: 'moved-on' } : put(deps, constellationId, addition)
}
