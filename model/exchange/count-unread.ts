import type { Found, UnreadPart } from './found'

/** Counts what a reader leaves aside. */
export class CountUnread {
  readonly #counts = new Map<UnreadPart, number>()

  add(part: UnreadPart, count = 1): void {
    if (count > 0) this.#counts.set(part, (this.#counts.get(part) ?? 0) + count)
  }

  list(): Found['unread'] {
    return [...this.#counts].map(([part, count]) => ({ part, count }))
  }
}
