import { Content } from '@/components/canvas/far/content'
import { difference } from '@/components/canvas/far/difference'
import type { Colours, Look, Stand } from '@/components/canvas/far/look'
import { paintItems, paintPart } from '@/components/canvas/far/paint'
import { coloursOn } from '@/components/canvas/far/paper'
import { pickAt } from '@/components/canvas/far/pick'
import { wholeOf } from '@/components/canvas/fit-options'
import { detailAt } from '@/components/canvas/level-of-detail'
import type { Placed } from '@/components/canvas/placed'
import { aPlaced } from '../../../builders/a-placed'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

const canvas = Object.assign(document.createElement('canvas'), {
  width: innerWidth,
  height: innerHeight,
})
document.getElementById('app')?.append(canvas)
const brush = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
const behind = new OffscreenCanvas(innerWidth, innerHeight)
const backBrush = behind.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D
const part = { left: 0, top: 0, width: innerWidth, height: innerHeight }

const content = new Content()
let placed: Placed = { parties: new Map(), ties: new Map() }
let colours: Colours
let stand: Stand = { x: 0, y: 0, zoom: 1 }
let held: string | undefined
let isAsked = false

const look = (lifted: ReadonlySet<string> = new Set()): Look => ({
  colours,
  detail: detailAt(stand.zoom),
  stand,
  density: 1,
  family: '"Atkinson Hyperlegible Next"',
  lit: undefined,
  groups: [],
  selected: new Set(),
  lifted,
})

const tiesOf = (id: string) => [...placed.ties.values()].filter(({ tie }) => tie.from === id || tie.to === id)

function draw() {
  isAsked = false
  if (held === undefined) {
    for (const _step of paintPart(brush, content, part, look()));
    return
  }
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.drawImage(behind, 0, 0)
  brush.setTransform(stand.zoom, 0, 0, stand.zoom, stand.x, stand.y)
  const party = placed.parties.get(held)
  for (const _step of paintItems(
    brush,
    party ? [party] : [],
    tiesOf(held),
    look(),
    new Set([held]),
    content,
  ));
}

function ask() {
  if (!isAsked) requestAnimationFrame(draw)
  isAsked = true
}

function take(next: Placed) {
  content.apply(difference(placed, next), () => undefined)
  placed = next
}

function moveParty(id: string, dx: number, dy: number) {
  const parties = new Map(placed.parties)
  const one = parties.get(id)
  if (!one) return
  const at = [one.at[0] + dx, one.at[1] + dy] as const
  parties.set(id, { ...one, at: [...at] })
  const ties = new Map(placed.ties)
  for (const tie of tiesOf(id))
    ties.set(tie.tie.id, {
      ...tie,
      start: tie.tie.from === id ? [...at] : tie.start,
      end: tie.tie.to === id ? [...at] : tie.end,
    })
  take({ parties, ties })
}

/** Everything but what is held is painted once, and is only put beneath it while it moves. */
function holdParty(id: string) {
  const lifted = new Set([id, ...tiesOf(id).map(({ tie }) => tie.id)])
  for (const _step of paintPart(backBrush, content, part, look(lifted)));
  held = id
}

canvas.addEventListener('pointerdown', ({ offsetX, offsetY }) => {
  const { x, y, zoom } = stand
  const picked = pickAt(content, [(offsetX - x) / zoom, (offsetY - y) / zoom], 6 / zoom)
  if (picked?.kind === 'party') holdParty(picked.id)
})
canvas.addEventListener('pointermove', event => {
  if (event.buttons === 0) return
  if (held) moveParty(held, event.movementX / stand.zoom, event.movementY / stand.zoom)
  else stand = { ...stand, x: stand.x + event.movementX, y: stand.y + event.movementY }
  ask()
})
addEventListener('pointerup', () => {
  held = undefined
  ask()
})

function zoomAt(x: number, y: number, by: number) {
  const zoom = Math.min(2.5, Math.max(0.02, stand.zoom * by))
  const ratio = zoom / stand.zoom
  stand = { x: x - (x - stand.x) * ratio, y: y - (y - stand.y) * ratio, zoom }
  ask()
}
canvas.addEventListener('wheel', event => zoomAt(event.offsetX, event.offsetY, 2 ** (-event.deltaY * 0.002)))

function whole() {
  const { x, y, width, height } = wholeOf([...placed.parties.values()].map(({ at }) => at))
  const zoom = Math.min((innerWidth - 88) / width, (innerHeight - 72) / height)
  stand = {
    x: innerWidth / 2 - (x + width / 2) * zoom,
    y: innerHeight / 2 - (y + height / 2) * zoom,
    zoom,
  }
}

const contender: Contender = {
  open: async parties => {
    const map = aPlaced(synthetic(parties).constellation)
    colours = coloursOn(document.body)
    performance.mark('data')
    take(map)
    whole()
    ask()
    await nextFrame()
  },
  look: async how => {
    whole()
    if (how === 'close') zoomAt(innerWidth / 2, innerHeight / 2, 0.7 / stand.zoom)
    ask()
    await nextFrame()
  },
  hold: nth => {
    const { x, y, zoom } = stand
    const places = [...placed.parties.values()].map(({ at }) => ({
      x: at[0] * zoom + x,
      y: at[1] * zoom + y,
    }))
    return nearTheMiddle(places, nth)
  },
  edit: many => {
    for (const id of [...placed.parties.keys()].slice(0, many)) moveParty(id, 30, 0)
    ask()
  },
  isHeld: () => held !== undefined,
  sharp: nextFrame,
}

window.contender = contender
