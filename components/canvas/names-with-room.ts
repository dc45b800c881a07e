import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { roughMeasure, wrapLabel } from '@/model/report/wrap-label'
import { partyAcross } from './party-node'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

function nameBox({ position: [x, y] }: Party, name: string, size: number): Box {
  const lines = wrapLabel(name, size, size * 9.5, 3, roughMeasure)
  const half = (Math.max(...lines.map(line => roughMeasure(line, size)), 0) / 2) * 0.9
  const top = y + partyAcross / 2
  return { left: x - half, right: x + half, top, bottom: top + lines.length * size * 1.2 }
}

function shapeBox({ position: [x, y] }: Party): Box {
  const half = partyAcross * 0.36
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** How many relationships each party has: the most connected keeps its name longest. */
function ties(relationships: readonly Relationship[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { from, to } of relationships)
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1)
  return counts
}

const usualName = 15
/** More names than this are not compared with each other; they are all left out when far, all shown when near. */
const comparable = 400

/** The parties whose names are shown at a size: near, all of them; far out, those that cover no other name or party. */
export function namesWithRoom(
  parties: readonly Party[],
  relationships: readonly Relationship[],
  nameOf: (party: Party) => string,
  size: number,
): ReadonlySet<string> {
  if (size <= usualName) return new Set(parties.map(({ id }) => id))
  if (parties.length > comparable) return new Set()
  const counts = ties(relationships)
  const shapes = new Map(parties.map(party => [party.id, shapeBox(party)]))
  const placed: Box[] = []
  const shown = new Set<string>()
  for (const party of [...parties].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))) {
    const box = nameBox(party, nameOf(party), size)
    const isCovering = [...shapes].some(([id, shape]) => id !== party.id && meets(box, shape))
    if (isCovering || placed.some(other => meets(box, other))) continue
    placed.push(box)
    shown.add(party.id)
  }
  return shown
}
