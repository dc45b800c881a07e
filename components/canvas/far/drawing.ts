import type { Cell } from '@/model/report/grid'
import type { BlankSheet } from './blank-sheet'
import type { Content, Patch } from './content'
import type { Look, Part } from './look'
import { paintPart } from './paint'
import { partOf } from './pixels'
import { gridOfNames, itemsAt, paintCells, placeOf } from './repaint'

/** Pictures asked for: the parts in this order, sharp ones before a base. */
export interface Order {
  readonly id: number
  readonly kind: 'sharp' | 'base'
  readonly parts: readonly Part[]
  readonly look: Look
}

/** Some cells of the picture that is shown, to be painted anew at once. */
export interface MendOrder {
  readonly id: number
  readonly kind: 'mend'
  readonly cells: readonly Cell[]
  readonly look: Look
  readonly named: ReadonlySet<string>
}

/** A picture that is done, with the parties whose names it shows; of one mended only the cells asked for are painted. */
export interface Drawn {
  readonly order: number
  readonly part: Part
  readonly image: ImageBitmap | HTMLCanvasElement
  readonly named: ReadonlySet<string>
}

/** Draws what is ordered, somewhere else than in the frame that asks. */
export interface Drawer {
  readonly tell: (patch: Patch) => void
  readonly draw: (order: Order) => void
  readonly mend: (order: MendOrder) => void
  readonly close: () => void
}

interface Means {
  /** A sheet to paint on, as it comes or clear. */
  readonly sheet: (width: number, height: number, isClear: boolean) => BlankSheet
  readonly pause: () => Promise<void>
  readonly done: (drawn: Drawn) => void
}

const slice = 10
/** Whose names a mended picture shows, who asked for it knows already. */
const known: ReadonlySet<string> = new Set()

/** Works orders off piece by piece; a new order of a kind takes the place of the one before. */
export class Drawing {
  readonly #content: Content
  readonly #means: Means
  readonly #orders: Partial<Record<Order['kind'], Order>> = {}
  #isAtWork = false

  constructor(content: Content, means: Means) {
    this.#content = content
    this.#means = means
  }

  order(order: Order): void {
    this.#orders[order.kind] = order
    if (!this.#isAtWork) void this.#work()
  }

  /** Paints some cells before anything else. */
  mend({ id, cells, look, named }: MendOrder): void {
    const place = placeOf(cells, look)
    const { brush, finish } = this.#means.sheet(place.right - place.left, place.bottom - place.top, true)
    const names = gridOfNames(this.#content, named, look.detail.nameSize)
    const items = itemsAt(this.#content, cells, names, look.detail)
    paintCells(brush, this.#content, { look, named }, { ...items, cells })
    this.#means.done({ order: id, part: partOf(place, look.density), image: finish(), named: known })
  }

  stop(): void {
    this.#orders.sharp = undefined
    this.#orders.base = undefined
  }

  #isWanted(order: Order) {
    const isOvertaken = order.kind === 'base' && this.#orders.sharp !== undefined
    return this.#orders[order.kind] === order && !isOvertaken
  }

  async #work() {
    this.#isAtWork = true
    for (;;) {
      const order = this.#orders.sharp ?? this.#orders.base
      if (!order) break
      let isWhole = true
      for (const part of order.parts) isWhole &&= await this.#draw(order, part)
      if (isWhole) this.#orders[order.kind] = undefined
    }
    this.#isAtWork = false
  }

  async #draw(order: Order, part: Part): Promise<boolean> {
    const { density, detail } = order.look
    const { brush, finish } = this.#means.sheet(
      Math.ceil(part.width * density),
      Math.ceil(part.height * density),
      false,
    )
    let since = performance.now()
    for (const _step of paintPart(brush, this.#content, part, order.look)) {
      if (performance.now() - since < slice) continue
      await this.#means.pause()
      if (!this.#isWanted(order)) return false
      since = performance.now()
    }
    if (!this.#isWanted(order)) return false
    this.#means.done({
      order: order.id,
      part,
      image: finish(),
      named: this.#content.named(detail.nameSize),
    })
    return true
  }
}
