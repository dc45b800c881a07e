import type { Found, UnreadPart } from './found'
import { withExample } from './not-taken'

/** Counts what a reader leaves aside, with the names of some of it. */
export class CountUnread {
  readonly #parts = new Map<UnreadPart, { readonly count: number; readonly examples: readonly string[] }>()

  add(part: UnreadPart, count = 1, ...examples: readonly string[]): void {
    if (count <= 0) return
    const before = this.#parts.get(part) ?? { count: 0, examples: [] }
    this.#parts.set(part, {
      count: before.count + count,
      examples: examples.reduce(withExample, before.examples),
    })
  }

  /** Takes over what was counted elsewhere. */
  addAll(counted: Found['unread']): void {
    for (const { part, count, examples } of counted) this.add(part, count, ...examples)
  }

  list(): Found['unread'] {
    return [...this.#parts].map(([part, told]) => ({ part, ...told }))
  }
}
