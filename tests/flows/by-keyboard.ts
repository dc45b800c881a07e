import { expect, type Locator, type Page } from '@playwright/test'

/** What is wrong with the focus as one sees it, or undefined: it, or its label, is outlined and not wholly covered. */
function faultOfFocus(): string | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'the focus is lost'
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9]
  const isOutlined = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  }
  const isUncovered = (one: Element) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    const isAt = (left: number, top: number) => one.contains(document.elementFromPoint(left, top))
    return steps.some(across => steps.some(down => isAt(x + width * across, y + height * down)))
  }
  const label = focused.closest('label')
  const outlined = [focused, ...(label ? [label] : [])].filter(isOutlined)
  if (outlined.some(isUncovered)) return undefined
  return `${outlined.length > 0 ? 'covered' : 'not outlined'}: ${focused.outerHTML.slice(0, 160)}`
}

export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(faultOfFocus)).toBeUndefined()
}

export const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

export const type = (page: Page, words: string) => page.keyboard.type(words)

const isFocused = (target: Locator) => target.evaluate(one => one === document.activeElement)

interface Way {
  readonly back?: boolean
}

const mostStops = 150

/** Goes by Tab until the focus is there; it is seen at every stop on the way. */
export async function tabTo(page: Page, target: Locator, { back = false }: Way = {}): Promise<void> {
  await expect(target).toBeAttached()
  for (let stop = 0; stop < mostStops; stop++) {
    if (await isFocused(target)) return expectFocusSeen(page)
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    if (!(await isOnBrowser(page))) await expectFocusSeen(page)
  }
  throw new Error(`Tab never comes to ${target}`)
}

/** Between the last stop of the page and its first the focus is on the browser itself. */
const isOnBrowser = (page: Page) => page.evaluate(() => document.activeElement === document.body)

/** Goes there and presses Enter. */
export async function enter(page: Page, target: Locator, way?: Way): Promise<void> {
  await tabTo(page, target, way)
  await page.keyboard.press('Enter')
}

/** Goes to a field, writes over what is in it, and stays there. */
export async function writeIn(page: Page, target: Locator, words: string, way?: Way): Promise<void> {
  await tabTo(page, target, way)
  await press(page, 'Control+a')
  await type(page, words)
  await expect(target).toHaveValue(words)
}

/** Goes to a group of radios and arrows to one of them. */
export async function arrowTo(page: Page, group: Locator, choice: string, way?: Way): Promise<void> {
  const wanted = group.getByRole('radio', { name: choice, exact: true })
  await tabTo(page, group.getByRole('radio', { checked: true }), way)
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step++) await press(page, 'ArrowDown')
  await expect(wanted).toBeChecked()
  await expectFocusSeen(page)
}
