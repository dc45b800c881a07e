import { partyAcross } from './party-across'

/** What is still shown at a zoom: far out, detail falls away, first channels, then labels of lines, then size marks and rings. */
export interface Detail {
  readonly channels: boolean
  readonly labels: boolean
  readonly rings: boolean
  /** The rings of what was not checked, which are an outline only. */
  readonly outlines: boolean
  readonly marks: boolean
  /** The size of names in map units, so that they stay readable on the screen. */
  readonly nameSize: number
  /** How much larger rings are drawn, so that they stay readable on the screen. */
  readonly ringScale: number
  /** The same for the handle that connects, which a finger has to meet. */
  readonly handleScale: number
  /** The same for the buttons on lines; undefined where they would cover the parties: there the line itself is pressed. */
  readonly buttonScale: number | undefined
  /** How much larger parties are drawn, so that far out they are still seen. */
  readonly partyScale: number
  /** The least width of a line in map units, so that far out the shape of the whole remains. */
  readonly leastStroke: number
}

const smallestName = 13
/** On the screen, in pixels. */
const smallestParty = 8
const thinnestLine = 0.5
export const largestPartyScale = 3
const usualName = 15

/** Zoom in steps, finer far out, so that zooming does not lay the whole map out anew with every frame. */
function stepped(zoom: number) {
  const steps = zoom < 0.25 ? 48 : 12
  return Math.max(1 / 48, Math.floor(zoom * steps) / steps)
}

export const isSameDetail = (a: Detail, b: Detail) =>
  (Object.keys(a) as (keyof Detail)[]).every(key => a[key] === b[key])

export const detailAt = (zoom: number): Detail => ({
  channels: zoom >= 1.35,
  labels: zoom >= 1.1,
  rings: zoom >= 0.3,
  outlines: zoom >= 0.8,
  marks: zoom >= 0.32,
  nameSize: Math.round(Math.min(600, Math.max(usualName, smallestName / stepped(zoom)))),
  ringScale: Math.min(1.7, Math.max(1, 0.85 / stepped(zoom))),
  handleScale: Math.min(6, Math.max(1, 0.8 / stepped(zoom))),
  buttonScale: zoom < 0.3 ? undefined : Math.max(1, 0.58 / stepped(zoom)),
  partyScale: Math.min(largestPartyScale, Math.max(1, smallestParty / partyAcross / stepped(zoom))),
  leastStroke: thinnestLine / stepped(zoom),
})
