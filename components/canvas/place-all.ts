import type { HealthBySubject } from '@/components/session/live-map'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { subjectKey } from '@/model/constellation/subject'
import type { ShownRelationship } from '@/model/shown-map/bundle'
import { kept } from './kept'
import { tiesAtEnds } from './moved'
import type { Placed, PlacedParty, PlacedTie } from './placed'
import { remembered } from './remembered'
import { healthOf } from './shown-health'

/** What a map is placed from. */
export interface ToPlace {
  readonly parties: readonly Party[]
  readonly relationships: readonly ShownRelationship[]
  readonly bends: ReadonlyMap<string, number>
  readonly places: Readonly<Record<string, Position>> | undefined
  readonly health: HealthBySubject
  readonly nameOf: (party: Party) => string
}

/** A placed map, and what it was placed from. */
export interface PlacedFrom extends Placed {
  readonly from: ToPlace | undefined
}

export const nothingPlaced: PlacedFrom = { parties: new Map(), ties: new Map(), from: undefined }

/** Whether what is the same is placed the same: so a change of one among thousands costs little. */
const isPlacedAlike = ({ places, health, nameOf }: ToPlace, { from }: PlacedFrom) =>
  places === from?.places && health === from?.health && nameOf === from?.nameOf

const placeParty = ({ places, health, nameOf }: ToPlace, party: Party): PlacedParty => ({
  party,
  at: places?.[party.id] ?? party.position,
  name: nameOf(party),
  health: health[subjectKey({ kind: 'party', id: party.id })],
})

const endsOf = (from: PlacedParty, to: PlacedParty) => ({
  start: from.at,
  end: to.at,
  fromKind: from.party.kind,
  toKind: to.party.kind,
})

const hasEnds = (tie: PlacedTie, from: PlacedParty, to: PlacedParty) =>
  tie.start === from.at &&
  tie.end === to.at &&
  tie.fromKind === from.party.kind &&
  tie.toKind === to.party.kind

const placeTie = (
  { health, bends }: ToPlace,
  tie: ShownRelationship,
  from: PlacedParty,
  to: PlacedParty,
) => ({
  tie,
  ...endsOf(from, to),
  bend: bends.get(tie.id) ?? 0,
  health: healthOf(tie, health),
})

/** The parties that are other than before, where nothing else is. */
function onlyChanged(now: ToPlace, before: PlacedFrom): readonly Party[] | undefined {
  const { from } = before
  if (!from || now.parties.length !== from.parties.length || !isPlacedAlike(now, before)) return undefined
  if (now.relationships !== from.relationships || now.bends !== from.bends) return undefined
  const isSame = now.parties.every(({ id }, place) => id === from.parties[place]?.id)
  return isSame ? now.parties.filter((party, place) => party !== from.parties[place]) : undefined
}

const tiesAt = remembered(tiesAtEnds)

/** The same map with these parties as they are now, and what hangs on them. */
function placeSome(now: ToPlace, before: PlacedFrom, changed: readonly Party[]): PlacedFrom {
  const parties = new Map(before.parties)
  for (const party of changed)
    parties.set(party.id, kept(placeParty(now, party), before.parties.get(party.id)))
  const ties = new Map(before.ties)
  const at = tiesAt(now.relationships)
  for (const id of new Set(changed.flatMap(party => at.get(party.id) ?? []))) {
    const known = ties.get(id)
    const [from, to] = [known && parties.get(known.tie.from), known && parties.get(known.tie.to)]
    if (known && from && to) ties.set(id, kept(placeTie(now, known.tie, from, to), known))
  }
  return { parties, ties, from: now }
}

/** All of a map, where it rests; what did not change stays the same object. */
export function placeAll(now: ToPlace, before: PlacedFrom): PlacedFrom {
  const changed = onlyChanged(now, before)
  return changed ? placeSome(now, before, changed) : placeEach(now, before)
}

function placeEach(now: ToPlace, before: PlacedFrom): PlacedFrom {
  const isAlike = isPlacedAlike(now, before)
  const parties = new Map<string, PlacedParty>()
  for (const party of now.parties) {
    const known = before.parties.get(party.id)
    const isKnown = isAlike && known?.party === party
    parties.set(party.id, isKnown ? known : kept(placeParty(now, party), known))
  }
  const ties = new Map<string, PlacedTie>()
  for (const tie of now.relationships) {
    const [from, to] = [parties.get(tie.from), parties.get(tie.to)]
    if (!from || !to) continue
    const known = before.ties.get(tie.id)
    const bend = now.bends.get(tie.id) ?? 0
    const isKnown = isAlike && known?.tie === tie && known.bend === bend && hasEnds(known, from, to)
    ties.set(tie.id, isKnown ? known : kept(placeTie(now, tie, from, to), known))
  }
  return { parties, ties, from: now }
}
