import type { Position } from '@/model/constellation/position'
import type { Box } from '@/model/report/place-label'
import { detailAt } from './level-of-detail'
import { nameBox } from './names-with-room'
import { partyAcross } from './party-across'

/** How everything is brought into view: room at the edges. */
export const fitOptions = {
  padding: { top: '20px', bottom: '12px', left: '12px', right: '12px' },
  maxZoom: 1.15,
} as const

/** The same before anything is drawn: room at the sides and beneath for the names. */
export const firstFitOptions = {
  ...fitOptions,
  padding: { top: '20px', bottom: '52px', left: '56px', right: '56px' },
} as const

/** What is to be seen: parties where they stand with their names, and what else takes room on the map. */
export interface Shown {
  readonly parties: readonly { readonly at: Position; readonly name: string }[]
  readonly also?: Box | undefined
}

/** The smallest rectangle that holds parties and their names, as large as they are written at a zoom. */
export function shownAtZoom({ parties, also }: Shown, zoom: number): Box {
  const size = detailAt(zoom).nameSize
  const boxes = [wholeOf(parties.map(({ at }) => at)), ...(also ? [also] : [])]
  const names = parties.map(party => nameBox(party, size))
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const all = [...boxes, ...names]
  const right = all.reduce((most, { x, width }) => Math.max(most, x + width), left)
  const bottom = all.reduce((most, { y, height }) => Math.max(most, y + height), top)
  const leftmost = names.reduce((least, { x }) => Math.min(least, x), left)
  return { x: leftmost, y: top, width: right - leftmost, height: bottom - top }
}

/** The smallest rectangle that holds parties at these places. */
export function wholeOf(places: readonly Position[]): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const half = partyAcross / 2
  return {
    x: left - half,
    y: top - half,
    width: right - left + partyAcross,
    height: bottom - top + partyAcross,
  }
}
