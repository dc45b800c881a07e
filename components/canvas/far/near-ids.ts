import { distance } from '@/model/report/path'
import type { Box } from '@/model/report/place-label'
import type { NearIds } from '../elements-of'
import { lineOf } from '../placed'
import type { Content } from './content'

const readable = 0.5
const mostParties = 60
const mostTies = 90

const holds = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height

/** A ring is on its line: nothing beside the line is asked for. */
const onItsLine = { rings: false, marks: false, labels: false }

const none: NearIds = { parties: new Set(), ties: new Set() }

/** What is in view at a readable zoom; where that is very much, what is nearest to the middle. */
export function nearIds(content: Content, view: Box, zoom: number): NearIds {
  if (zoom < readable) return none
  const middle = [view.x + view.width / 2, view.y + view.height / 2] as const
  const nearest = (places: [string, readonly [number, number]][], most: number) =>
    new Set(
      places
        .filter(([, place]) => holds(view, place))
        .sort(([, a], [, b]) => distance(a, middle) - distance(b, middle))
        .slice(0, most)
        .map(([id]) => id),
    )
  return {
    parties: nearest(
      content.partiesIn(view, 0).map(({ party, at }) => [party.id, at]),
      mostParties,
    ),
    ties: nearest(
      content.tiesIn(view, onItsLine).map(placed => [placed.tie.id, lineOf(placed).ring]),
      mostTies,
    ),
  }
}
