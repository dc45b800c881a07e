import { type Cell, cellsOfBox } from '@/model/report/grid'
import { wholeOf } from '../fit-options'
import { detailAt } from '../level-of-detail'
import type { Placed } from '../placed'
import { Content, type Patch, paintedName, type Seen } from './content'
import { difference, Pending } from './difference'
import type { Drawer, Drawn, MendOrder, Order } from './drawing'
import type { Look, Part, Stand } from './look'
import { Orders } from './orders'
import { Overpaint } from './overpaint'
import { mapPart } from './paint'
import { gridOfNames, type Mendable, type Mending, mend, mendingOf, placeOf } from './repaint'
import { Sheet } from './sheet'

/** What the page decides about the looks of the picture. */
export type Wanted = Pick<Look, 'colours' | 'family' | 'lit' | 'selected' | 'groups' | 'lifted'>

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
/** More than this many items are mended elsewhere; fewer are shown sooner when they are painted here (measured in tests/bench/canvas). */
const mostMended = 1000
/** Of more than this many the whole picture is drawn anew. */
const mostOfPicture = 3000

const nothing: Placed = { parties: new Map(), ties: new Map() }

/** The picture of a large map: sharp where one looks, coarse everywhere; it goes with every movement and is sharp again soon after. */
export class FarPicture {
  readonly content = new Content()
  readonly #base: Sheet
  readonly #sharp: Sheet
  readonly #over: Overpaint
  readonly #tell: (sharp: Sharp) => void
  readonly #pending = new Pending()
  readonly #orders = new Orders()
  #drawer: Drawer | undefined
  #placed = nothing
  #wanted: Wanted | undefined
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #size = { width: 0, height: 0 }
  #isHeld = false
  #isHolding = false
  #shown: Mendable | undefined
  #seen: Seen | undefined
  #since: Set<Cell> | undefined
  /** How the picture that is on its way is seen. */
  #asked: Seen | undefined
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
    this.content.apply(patch, id => {
      if (!isFirst && !isOnlyElement(id)) this.#add(cells, id)
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
    else if (cells.size > 0) this.#mend(cells, before.lifted !== wanted.lifted)
    if (isOther || cells.size > 0) this.#askForBase()
  }

  /** A name goes with its party. */
  #moveNames({ parties }: Patch): void {
    if (!this.#shown) return
    const { names, named, look } = this.#shown
    for (const placed of parties)
      if (named.has(placed.party.id))
        names.put(placed.party.id, cellsOfBox(paintedName(placed, look.detail.nameSize)))
  }

  /** Where an item is drawn, in the picture that is shown and in the one that is on its way. */
  #add(cells: Set<Cell>, id: string): void {
    for (const cell of this.#seen ? this.content.cellsOf(id, this.#seen) : []) cells.add(cell)
    for (const cell of this.#asked ? this.content.cellsOf(id, this.#asked) : []) cells.add(cell)
  }

  /** Where one item was drawn and another way is asked for. */
  #mark(cells: Set<Cell>, before: ReadonlySet<string>, now: ReadonlySet<string>): void {
    if (before === now) return
    for (const id of before) if (!now.has(id)) this.#add(cells, id)
    for (const id of now) if (!before.has(id)) this.#add(cells, id)
  }

  /** Mends these cells; here and at once, if they are not very many, where an element has gone or comes back, because it must not be missed. */
  #mend(changed: ReadonlySet<Cell>, isUrgent: boolean): void {
    for (const cell of changed) this.#since?.add(cell)
    if (!this.#shown || !this.#wanted) return
    this.#shown = { ...this.#shown, look: { ...this.#shown.look, ...this.#wanted } }
    const { width, height } = this.#size
    const view = mapPart({ left: 0, top: 0, width, height }, this.#stand)
    const onTheWay = this.#orders.mended()
    const cells = isUrgent ? new Set([...changed, ...onTheWay]) : changed
    const mending = mendingOf(this.content, cells, this.#shown, view)
    const many = mending.parties.length + mending.ties.length
    if (many > mostOfPicture) {
      this.#ask()
      return
    }
    // What is on its way was asked for before: what comes after it goes the same way.
    const isElsewhere = many > mostMended || (!isUrgent && onTheWay.length > 0)
    if (mending.cells.length > 0 && isElsewhere) this.#orderMend(mending.cells, this.#shown)
    else if (mending.cells.length > 0) this.#mendHere(mending, this.#shown)
    this.#tidy(mending.isMore)
  }

  #mendHere(mending: Mending, shown: Mendable): void {
    this.#orders.forget('mend')
    mend(this.content, shown, mending, this.#over)
  }

  #tidy(isMore: boolean): void {
    this.#over.move(this.#stand)
    if (isMore || this.#over.size > largestOver) this.#askSoon()
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
    if (!this.#drawer) return
    this.#drawer.tell(this.#pending.take(this.content))
    this.#drawer.draw(this.#orders.add<Order>({ kind, parts, look }))
  }

  #orderMend(cells: readonly Cell[], { look, named }: Mendable): void {
    if (!this.#drawer) return
    this.#drawer.tell(this.#pending.take(this.content))
    this.#drawer.mend(this.#orders.add<MendOrder>({ kind: 'mend', cells, look, named }))
  }

  #ask(): void {
    const { width, height } = this.#size
    const look = this.#look(this.#stand, Math.min(2, window.devicePixelRatio || 1))
    if (!look || width === 0 || height === 0 || this.#placed.parties.size === 0) return
    this.#since = new Set()
    // Whose names it will show is not known before it is there.
    this.#asked = { detail: look.detail, named: undefined }
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

  /** A picture is there, or a part of it is mended. */
  take = (drawn: Drawn): void => {
    const order = this.#orders.get(drawn.order)
    if (order?.kind === 'mend') this.#takeMended(drawn, order)
    else if (order) this.#takePicture(drawn, order)
  }

  #takeMended({ image }: Drawn, { id, cells, look }: MendOrder): void {
    this.#orders.done(id)
    this.#over.lay(image, placeOf(cells, look), look)
    this.#tidy(false)
  }

  #takePicture({ part, image, named }: Drawn, { kind, look, parts }: Order): void {
    const sheet = kind === 'base' ? this.#base : this.#sharp
    sheet.show(image, part, look.stand)
    sheet.move(this.#stand)
    if (kind === 'base' || !this.#wanted) return
    if (part.width === parts.at(-1)?.width) this.#asked = undefined
    this.#over.clear()
    // What was mended elsewhere before is in this picture; what was since is mended below.
    this.#orders.forget('mend')
    const isNews = this.#shown?.look.stand !== look.stand
    const missed = new Set(this.#since)
    const names = gridOfNames(this.content, named, look.detail.nameSize)
    this.#shown = { part, look, named, names }
    this.#seen = { detail: look.detail, named }
    this.#mark(missed, look.lifted, this.#wanted.lifted)
    this.#mark(missed, look.selected, this.#wanted.selected)
    if (missed.size > 0) this.#mend(missed, true)
    if (isNews) this.#tell({ stand: look.stand, named })
  }
}
