import { type Cell, cellsOfBox } from '@/model/report/grid'
import { wholeOf } from '../fit-options'
import { detailAt } from '../level-of-detail'
import { nameBox } from '../names-with-room'
import type { Placed } from '../placed'
import { Content, type Patch } from './content'
import { difference, Pending } from './difference'
import type { Drawer, Drawn, Order } from './drawing'
import type { Look, Part, Stand } from './look'
import { Overpaint } from './overpaint'
import { mapPart } from './paint'
import { gridOfNames, type Mendable, mend, mendingOf } from './repaint'
import { Sheet } from './sheet'

/** What the page decides about the looks of the picture. */
export type Wanted = Pick<Look, 'colours' | 'family' | 'icons' | 'lit' | 'selected' | 'groups' | 'lifted'>

/** A view of the map whose picture is there. */
export interface Sharp {
  readonly stand: Stand
  readonly named: ReadonlySet<string>
}

const settled = 70
/** A hand that holds the map may rest a little without having come to its end. */
const settledInHand = 220
const baseAfter = 900
const freshAfter = 500
/** In device pixels. */
const largestOver = 400_000
const widestBase = 2048
const mostPixels = 9_000_000
/** More than this many items are not mended within one frame but drawn anew elsewhere. */
const mostMended = 700

const nothing: Placed = { parties: new Map(), ties: new Map() }

/** The picture of a large map: sharp where one looks, coarse everywhere; it goes with every movement and is sharp again soon after. */
export class FarPicture {
  readonly content = new Content()
  readonly #base: Sheet
  readonly #sharp: Sheet
  readonly #over: Overpaint
  readonly #tell: (sharp: Sharp) => void
  readonly #pending = new Pending()
  readonly #orders = new Map<number, Order>()
  #drawer: Drawer | undefined
  #placed = nothing
  #wanted: Wanted | undefined
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #size = { width: 0, height: 0 }
  #isHeld = false
  #isHolding = false
  #shown: Mendable | undefined
  #since: Set<Cell> | undefined
  #lastOrder = 0
  readonly #isStale = { sharp: false, base: false }
  #timers: { rest?: number; base?: number; fresh?: number } = {}

  constructor(host: HTMLElement, tell: (sharp: Sharp) => void) {
    this.#base = new Sheet(host)
    this.#sharp = new Sheet(host)
    this.#over = new Overpaint(host)
    this.#tell = tell
  }

  /** Begins to draw, as soon as there is something that draws. */
  begin(drawer: Drawer): void {
    this.#drawer = drawer
    this.#ask()
  }

  close(): void {
    clearTimeout(this.#timers.rest)
    clearTimeout(this.#timers.base)
    clearTimeout(this.#timers.fresh)
    this.#drawer?.close()
  }

  /** The map stands elsewhere: the picture goes along, and is drawn anew when it rests. */
  move(stand: Stand, width: number, height: number, isHeld: boolean): void {
    const isSame = stand.x === this.#stand.x && stand.y === this.#stand.y && stand.zoom === this.#stand.zoom
    const isStill = isSame && width === this.#size.width && height === this.#size.height
    if (isStill && isHeld === this.#isHeld) return
    const isLetGo = this.#isHeld && !isHeld
    this.#isHeld = isHeld
    this.#stand = stand
    this.#size = { width, height }
    this.#sharp.move(stand)
    this.#over.move(stand)
    this.#base.move(stand)
    clearTimeout(this.#timers.rest)
    this.#timers.rest = window.setTimeout(
      () => this.#ask(),
      isHeld ? settledInHand : this.#shown && !isLetGo ? settled : 0,
    )
  }

  /** While a party is under the hand, nothing is drawn anew for good looks only: the frames belong to the hand. */
  hold(isHolding: boolean): void {
    if (isHolding === this.#isHolding) return
    this.#isHolding = isHolding
    if (isHolding) return
    if (this.#isStale.sharp) this.#askSoon()
    if (this.#isStale.base) this.#askForBase()
  }

  /** The map holds something else, or looks different: small changes are mended at once, large ones drawn anew. */
  show(placed: Placed, wanted: Wanted): void {
    const before = this.#wanted
    const isFirst = this.#placed === nothing
    const patch = difference(this.#placed, placed)
    this.#placed = placed
    this.#wanted = wanted
    const cells = new Set<Cell>()
    const isOnlyElement = (id: string) => wanted.lifted.has(id) && before?.lifted.has(id)
    this.content.apply(patch, this.#shown?.look.detail.nameSize ?? 0, (id, changed) => {
      if (!isFirst && !isOnlyElement(id)) for (const cell of changed) cells.add(cell)
    })
    this.#pending.add(patch)
    this.#moveNames(patch)
    if (isFirst || !before) {
      this.#ask()
      return
    }
    this.#mark(cells, before.lifted, wanted.lifted)
    this.#mark(cells, before.selected, wanted.selected)
    const isOther =
      before.colours !== wanted.colours || before.lit !== wanted.lit || before.groups !== wanted.groups
    if (isOther) this.#ask()
    else if (cells.size > 0) this.#mend(cells)
    if (isOther || cells.size > 0) this.#askForBase()
  }

  /** A name goes with its party. */
  #moveNames({ parties }: Patch): void {
    if (!this.#shown) return
    const { names, named, look } = this.#shown
    for (const placed of parties)
      if (named.has(placed.party.id))
        names.put(placed.party.id, cellsOfBox(nameBox(placed, look.detail.nameSize)))
  }

  /** Where one item was drawn and another way is asked for. */
  #mark(cells: Set<Cell>, before: ReadonlySet<string>, now: ReadonlySet<string>): void {
    if (before === now) return
    const size = this.#shown?.look.detail.nameSize ?? 0
    for (const [one, other] of [
      [before, now],
      [now, before],
    ] as const)
      for (const id of one)
        if (!other.has(id)) for (const cell of this.content.cellsOf(id, size)) cells.add(cell)
  }

  #mend(cells: ReadonlySet<Cell>): void {
    for (const cell of cells) this.#since?.add(cell)
    if (!this.#shown || !this.#wanted) return
    this.#shown = { ...this.#shown, look: { ...this.#shown.look, ...this.#wanted } }
    const { width, height } = this.#size
    const view = mapPart({ left: 0, top: 0, width, height }, this.#stand)
    const mending = mendingOf(this.content, cells, this.#shown, view)
    if (mending.parties.length + mending.ties.length > mostMended) {
      this.#ask()
      return
    }
    if (mending.cells.length > 0) mend(this.content, this.#shown, mending, this.#over)
    this.#over.move(this.#stand)
    if (mending.isMore || this.#over.size > largestOver) this.#askSoon()
  }

  /** What was mended in view only, or on much of it, is drawn anew when there is a pause. */
  #askSoon(): void {
    clearTimeout(this.#timers.fresh)
    this.#isStale.sharp = this.#isHolding
    if (this.#isHolding) return
    this.#timers.fresh = window.setTimeout(() => this.#ask(), freshAfter)
  }

  #look(stand: Stand, density: number): Look | undefined {
    return this.#wanted && { ...this.#wanted, stand, density, detail: detailAt(stand.zoom) }
  }

  #order(kind: Order['kind'], parts: readonly Part[], look: Look): void {
    const drawer = this.#drawer
    if (!drawer) return
    this.#lastOrder += 1
    const order = { id: this.#lastOrder, kind, parts, look }
    for (const [id, old] of this.#orders) if (old.kind === kind) this.#orders.delete(id)
    this.#orders.set(order.id, order)
    drawer.tell(this.#pending.take(this.content))
    drawer.draw(order)
  }

  #ask(): void {
    const { width, height } = this.#size
    const look = this.#look(this.#stand, Math.min(2, window.devicePixelRatio || 1))
    if (!look || width === 0 || height === 0 || this.#placed.parties.size === 0) return
    this.#since = new Set()
    this.#order('sharp', this.#parts(look.density), look)
    if (this.#base.canvas.hidden) this.#orderBase()
  }

  /** What is in view first, then half a screen around it, as far as there is memory to spare. */
  #parts(density: number): readonly Part[] {
    const { width, height } = this.#size
    const view = { left: 0, top: 0, width, height }
    const [aside, above] = [Math.round(width / 2), Math.round(height / 2)]
    const around = { left: -aside, top: -above, width: width + aside * 2, height: height + above * 2 }
    return around.width * around.height * density ** 2 > mostPixels ? [view] : [view, around]
  }

  #askForBase(): void {
    clearTimeout(this.#timers.base)
    this.#isStale.base = this.#isHolding
    if (this.#isHolding) return
    this.#timers.base = window.setTimeout(() => this.#orderBase(), baseAfter)
  }

  #orderBase(): void {
    const places = [...this.content.parties.values()].map(({ at }) => at)
    if (places.length === 0) return
    const whole = wholeOf(places)
    const margin = 200
    const [across, down] = [whole.width + margin * 2, whole.height + margin * 2]
    const zoom = Math.min(1, widestBase / Math.max(across, down))
    const stand = { x: (margin - whole.x) * zoom, y: (margin - whole.y) * zoom, zoom }
    const look = this.#look(stand, 1)
    const part = { left: 0, top: 0, width: Math.ceil(across * zoom), height: Math.ceil(down * zoom) }
    if (look) this.#order('base', [part], { ...look, lifted: new Set() })
  }

  /** A picture is there. */
  take = ({ order: id, part, image, named }: Drawn): void => {
    const order = this.#orders.get(id)
    if (!order) return
    const { look } = order
    const sheet = order.kind === 'base' ? this.#base : this.#sharp
    sheet.show(image, part, look.stand)
    sheet.move(this.#stand)
    if (order.kind === 'base' || !this.#wanted) return
    this.#over.clear()
    const isNews = this.#shown?.look.stand !== look.stand
    const missed = new Set(this.#since)
    const names = gridOfNames(this.content, named, look.detail.nameSize)
    this.#shown = { part, look, named, names }
    this.#mark(missed, look.lifted, this.#wanted.lifted)
    this.#mark(missed, look.selected, this.#wanted.selected)
    if (missed.size > 0) this.#mend(missed)
    if (isNews) this.#tell({ stand: look.stand, named })
  }
}
