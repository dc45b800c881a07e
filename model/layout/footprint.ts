import type { Party } from '../constellation/party'
import type { Position } from '../constellation/position'
import type { Box } from '../report/place-label'
import { type Measure, roughMeasure, wrapLabel } from '../report/wrap-label'

/** Width and height of a party's shape with its marks, in map units. */
const across = 92
const nameSize = 15
const lineHeight = nameSize * 1.2
const widestName = nameSize * 9.5
const mostLines = 3
const gapToName = 2

/** The box that a party and the name beneath it take, about the party's middle, in map units. */
export function footprintOf(name: string, measure: Measure = roughMeasure): Box {
  const lines = wrapLabel(name, nameSize, widestName, mostLines, measure)
  const width = Math.max(across, ...lines.map(line => Math.min(widestName, measure(line, nameSize))))
  return {
    x: -width / 2,
    y: -across / 2,
    width,
    height: across + gapToName + lines.length * lineHeight,
  }
}

/** A box about the middle, moved to where that middle is. */
export const standingAt = (box: Box, [x, y]: Position): Box => ({ ...box, x: box.x + x, y: box.y + y })

/** The footprints of parties by id; `nameOf` says what is written under each. */
export const footprintsOf = <P extends Pick<Party, 'id'>>(
  parties: readonly P[],
  nameOf: (party: P) => string,
): ReadonlyMap<string, Box> => new Map(parties.map(party => [party.id, footprintOf(nameOf(party))]))
