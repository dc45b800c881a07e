import type { Page } from '@playwright/test'
import { handInPage } from './hand-in-page'
import type { Place } from './near-the-middle'

/** The five movements that are measured, in the order in which they are made. */
export const movements = ['pan whole', 'zoom', 'pan close', 'drag close', 'drag whole'] as const
export type Movement = (typeof movements)[number]

const steps = 90
/** Of what is very slow fewer steps are made. */
const longest = 9000
const centre = { x: 720, y: 460 }
const wheel = 30
const rest = 700
/** How many parties are tried to be taken hold of: something else may lie over one. */
const tries = 6

/** Begins to write down how long each frame takes. */
const begin = (page: Page) =>
  page.evaluate(() => {
    const note = { frames: [] as number[], isOn: true }
    Object.assign(window, { note })
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      note.frames.push(now - last)
      last = now
      if (note.isOn) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

const end = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { note } = window as unknown as { note: { frames: number[]; isOn: boolean } }
    note.isOn = false
    return note.frames.slice(2)
  })

/** Makes one step after the other, each when the one before was taken note of, as long as it does not take too long. */
async function stepwise(page: Page, make: (step: number) => Promise<void>): Promise<number[]> {
  await begin(page)
  const until = Date.now() + longest
  for (let step = 1; step <= steps && Date.now() < until; step++) await make(step)
  return end(page)
}

/** Presses at a place and begins to move: a drag begins with the first move, and what is dragged goes along from the second on. */
async function press(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y)
  await page.waitForTimeout(150)
  await page.mouse.down()
  await page.mouse.move(x + 3, y + 2)
  await page.mouse.move(x + 6, y + 4)
  await page.waitForTimeout(150)
}

/** Takes hold of a party, the nearest to the middle that can be; undefined where none of so many is then under the hand. */
async function takeHold(page: Page): Promise<Place | undefined> {
  for (let nth = 0; nth < tries; nth++) {
    const at = await page.evaluate(after => window.contender.hold(after), nth)
    await press(page, at)
    if (await page.evaluate(() => window.contender.isHeld())) return at
    await page.mouse.up()
    await page.waitForTimeout(rest)
  }
  return undefined
}

/** Holds down and moves as the frames come, with real input, or once in every frame; no frames where a party was to be dragged and none is under the hand. */
async function move(page: Page, isFree: boolean, isDrag: boolean): Promise<number[]> {
  const from = isDrag ? await takeHold(page) : corner
  if (!from) return []
  if (!isDrag) await press(page, from)
  const frames = isFree
    ? await page.evaluate(handInPage, { from, steps, longest, wheel: 0 })
    : await stepwise(page, step => {
        const turn = (step / steps) * Math.PI * 2
        return page.mouse.move(from.x + Math.sin(turn) * 220, from.y + Math.sin(turn * 2) * 90)
      })
  await page.mouse.up()
  return frames
}

async function zoom(page: Page, isFree: boolean): Promise<number[]> {
  await page.mouse.move(centre.x, centre.y)
  if (isFree) return page.evaluate(handInPage, { from: centre, steps, longest, wheel })
  return stepwise(page, step => page.mouse.wheel(0, step <= steps / 2 ? -wheel : wheel))
}

const look = (page: Page, how: 'whole' | 'close') => page.evaluate(one => window.contender.look(one), how)

/** A place in the window where the map can be taken hold of: no party is there in the whole map, and nobody’s tools lie over it. */
const corner = { x: 330, y: 860 }

/** Makes one movement and tells its frames, in milliseconds: with frames capped by a hand of the browser's own input; uncapped by one in the page that moves once in every frame, so that nothing but the page is waited for. */
export async function make(page: Page, movement: Movement, isFree: boolean): Promise<number[]> {
  await look(page, movement.endsWith('close') ? 'close' : 'whole')
  if (movement === 'zoom') return zoom(page, isFree)
  const isDrag = movement.startsWith('drag')
  // A map that was thrown goes on for a while: a party is taken hold of when it stands.
  if (isDrag) await page.waitForTimeout(rest)
  return move(page, isFree, isDrag)
}

/** Milliseconds until what is shown is sharp after a zoom, from its last step. */
export async function sharpAgain(page: Page): Promise<number> {
  await look(page, 'whole')
  await page.mouse.move(centre.x, centre.y)
  for (let step = 0; step < 12; step++) await page.mouse.wheel(0, -60)
  return page.evaluate(async () => {
    const since = performance.now()
    await window.contender.sharp?.()
    return performance.now() - since
  })
}

/** Milliseconds from an edit that arrives until the frame that shows it is on its way. */
export const edit = (page: Page, many: number): Promise<number> =>
  page.evaluate(
    count =>
      new Promise<number>(resolve => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            const since = performance.now()
            window.contender.edit?.(count)
            const look = () => {
              if (window.contender.isShown?.() === false) requestAnimationFrame(look)
              else setTimeout(() => resolve(performance.now() - since))
            }
            requestAnimationFrame(look)
          }),
        )
      }),
    many,
  )
