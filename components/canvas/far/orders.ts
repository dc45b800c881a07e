import type { MendOrder, Order } from './drawing'

type Any = Order | MendOrder

/** What was asked for and is not there yet; of sharp pictures and of bases only the newest is waited for. */
export class Orders {
  readonly #waiting = new Map<number, Any>()
  #last = 0

  /** Notes an order and gives it its number. */
  add<T extends Any>(order: Omit<T, 'id'>): T {
    if (order.kind !== 'mend') this.forget(order.kind)
    this.#last += 1
    const numbered = { ...order, id: this.#last } as T
    this.#waiting.set(numbered.id, numbered)
    return numbered
  }

  /** The order of this number, if it is still wanted. */
  get(id: number): Any | undefined {
    return this.#waiting.get(id)
  }

  /** The cells that are being mended elsewhere. */
  mended(): readonly number[] {
    return [...this.#waiting.values()].flatMap(order => (order.kind === 'mend' ? order.cells : []))
  }

  forget(kind: Any['kind']): void {
    for (const [id, old] of this.#waiting) if (old.kind === kind) this.#waiting.delete(id)
  }

  done(id: number): void {
    this.#waiting.delete(id)
  }
}
