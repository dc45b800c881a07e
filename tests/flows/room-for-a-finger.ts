import type { Page } from '@playwright/test'

/** Whether there is a square of 24 px within an element, or the label about it, in which every press meets it. */
function hasRoom(selector: string): boolean {
  const [enough, step] = [24, 3]
  const found = document.querySelector(selector)
  const element = found?.closest('label') ?? found
  if (!element) return false
  // What stands half under the head of a panel is scrolled clear of it; the map moves otherwise.
  if (!element.closest('.map')) element.scrollIntoView({ block: 'center' })
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const isMet = (x: number, y: number) => element.contains(document.elementFromPoint(x, y))
  const isSquare = (x: number, y: number) => {
    for (let dx = 0; dx <= enough; dx += step)
      for (let dy = 0; dy <= enough; dy += step)
        if (!isMet(Math.min(x + dx, right - 0.5), Math.min(y + dy, bottom - 0.5))) return false
    return true
  }
  for (let x = left + 0.5; x + enough <= right + 0.5; x += step)
    for (let y = top + 0.5; y + enough <= bottom + 0.5; y += step) if (isSquare(x, y)) return true
  return false
}

/**
 * Those of some elements that a press does not meet in a square of 24 px (WCAG 2.5.8). Axe compares boxes, also where
 * one is cut off: a line's button above the upper edge of the map counts there as lying over the toolbar.
 */
export async function withoutRoom(page: Page, selectors: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const selector of selectors) if (!(await page.evaluate(hasRoom, selector))) found.push(selector)
  return found
}
