import { type Size, sizes } from '@/model/constellation/size'
import { partyShape } from '@/model/report/party-shape'
import { specksPath, stars, starsPath } from '@/model/report/stars'
import { nameAs, nameLineHeight, nameTop } from '../names-with-room'
import { partyAcross } from '../party-across'
import type { PlacedParty } from '../placed'
import { type IsNameIn, ringBeside, ringCorner } from '../ring-places'
import { type Brush, outlineOf } from './brush'
import type { Look } from './look'
import { paintRing } from './paint-ring'

/** The shape is drawn on a field a little larger than the party is wide; party-picture does the same. */
const shapeScale = partyAcross / 96
const seenStars = 0.1
const haloWidth = 0.28
/** In device pixels, from the middle to a point: a smaller star is a speck, which takes a third of the time. */
const smallestStar = 1

interface Stars {
  readonly path: string
  readonly specks: string
  readonly largest: number
}

/** Worked out once: of all that is painted they are the most work. */
const starsOf = Object.fromEntries(
  sizes.map((size): [Size, Stars] => {
    const cluster = stars(size)
    const largest = Math.max(...cluster.map(({ r }) => r))
    return [size, { path: starsPath(cluster), specks: specksPath(cluster), largest }]
  }),
) as Record<Size, Stars>

function paintShape(brush: Brush, { party }: PlacedParty, look: Look) {
  const { colours, density, detail, selected, stand } = look
  const isSelected = selected.has(party.id)
  const shape = outlineOf(partyShape(party.kind).path)
  brush.setLineDash([])
  brush.lineJoin = 'miter'
  brush.fillStyle = isSelected ? colours['accent-wash'] : colours.sheet
  brush.fill(shape)
  brush.strokeStyle = isSelected ? colours.accent : colours.ink
  brush.lineWidth = Math.max(isSelected ? 3.4 : 2.2, (detail.leastStroke * 1.6) / detail.partyScale)
  brush.stroke(shape)
  if (stand.zoom < seenStars) return
  brush.fillStyle = colours.ink
  const { path, specks, largest } = starsOf[party.size]
  const onScreen = largest * shapeScale * detail.partyScale * stand.zoom * density
  brush.fill(outlineOf(onScreen < smallestStar ? specks : path))
}

/** The middle of the space above and beneath a line of text, as a page lays it out. */
function baselineShift(brush: Brush, size: number): number {
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText('x')
  return (size * nameLineHeight - up - down) / 2 + up
}

/** A party's name, as its element shows it. */
export function paintName(brush: Brush, { party, name, at }: PlacedParty, look: Look): void {
  const { colours, detail, family, lit } = look
  const size = detail.nameSize
  const isUnnamed = party.name.trim() === ''
  brush.font = `${isUnnamed ? 'italic ' : ''}${size}px ${family}`
  brush.textAlign = 'center'
  brush.lineJoin = 'round'
  brush.setLineDash([])
  brush.strokeStyle = colours.paper
  brush.fillStyle = isUnnamed ? colours.quiet : colours.ink
  brush.lineWidth = size * haloWidth
  const top = at[1] + nameTop + baselineShift(brush, size)
  brush.globalAlpha = lit && !lit.has(party.id) ? 0.2 : 1
  nameAs(name).lines.forEach((line, place) => {
    const y = top + place * size * nameLineHeight
    brush.strokeText(line, at[0], y)
    brush.fillText(line, at[0], y)
  })
  brush.globalAlpha = 1
}

/** A party's ring, on a side where it covers no other's name. */
function paintPartyRing(brush: Brush, { at, health, party }: PlacedParty, look: Look, isNameIn?: IsNameIn) {
  const { colours, detail } = look
  if (!detail.rings || !health || health.safety === 'not-checked') return
  const place = isNameIn ? ringBeside(party.id, at, detail, isNameIn) : 'right'
  if (place === 'none') return
  const side = place === 'right' ? 1 : -1
  brush.translate(side * ringCorner.across, -ringCorner.up)
  brush.scale(detail.ringScale, detail.ringScale)
  brush.translate(side * 19, -17)
  paintRing(brush, health, colours, 19, 17)
}

/** A party as its element shows it: shape and stars, and its ring. */
export function paintParty(brush: Brush, placed: PlacedParty, look: Look, isNameIn?: IsNameIn): void {
  const { at, party } = placed
  const { lit } = look
  brush.save()
  brush.globalAlpha = lit && !lit.has(party.id) ? 0.2 : 1
  brush.translate(at[0], at[1])
  const scale = shapeScale * look.detail.partyScale
  brush.scale(scale, scale)
  paintShape(brush, placed, look)
  brush.scale(1 / scale, 1 / scale)
  paintPartyRing(brush, placed, look, isNameIn)
  brush.restore()
}
