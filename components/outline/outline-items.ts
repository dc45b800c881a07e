import type { Selection } from '@/components/session/view-store'
import { onlyOne } from '@/components/session/view-store'

/** What a line of the outline stands for, as its element carries it in `data-outline-item`. */
export const itemKey = (kind: 'party' | 'relationship', id: string) => `${kind}:${id}`

const every = '[data-outline-item]'

/** The lines that are drawn, from top to bottom. */
export const itemsIn = (place: ParentNode | null): readonly HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>(every) ?? []),
]

/** The line an element belongs to, and what it stands for. */
export function itemOf(target: EventTarget | null) {
  const element = target instanceof Element ? target.closest<HTMLElement>(every) : null
  const [kind, id] = element?.dataset.outlineItem?.split(/:(.*)/s) ?? []
  if (!element || !id || (kind !== 'party' && kind !== 'relationship')) return undefined
  return { element, kind, id } as const
}

/** The first line of something. */
export const lineOf = (place: ParentNode | null, key: string) =>
  itemsIn(place).find(({ dataset }) => dataset.outlineItem === key)

/** The key of what alone is selected. */
export function selectedKey(selection: Selection): string | undefined {
  const only = onlyOne(selection)
  return only && itemKey(only.kind, only.id)
}
