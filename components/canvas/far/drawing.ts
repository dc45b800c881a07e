import type { Brush } from './brush'
import type { Content, Patch } from './content'
import type { Look, Part } from './look'
import { paintPart } from './paint'

/** Pictures asked for: the parts in this order, sharp ones before a base. */
export interface Order {
  readonly id: number
  readonly kind: 'sharp' | 'base'
  readonly parts: readonly Part[]
  readonly look: Look
}

/** A picture that is done, with the parties whose names it shows. */
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
  readonly close: () => void
}

interface Sheet {
  readonly brush: Brush
  readonly finish: () => ImageBitmap | HTMLCanvasElement
}

interface Means {
  readonly sheet: (width: number, height: number) => Sheet
  readonly pause: () => Promise<void>
  readonly done: (drawn: Drawn) => void
}

const slice = 10

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
