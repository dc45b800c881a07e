import type { Page } from '@playwright/test'

/** The five movements that are measured, in the order in which they are made. */
export const movements = ['pan whole', 'zoom', 'pan close', 'drag close', 'drag whole'] as const
export type Movement = (typeof movements)[number]

const steps = 45
const centre = { x: 720, y: 460 }

/** Frames of one movement, in milliseconds: all of them, and those within which the hand moved. */
export interface Frames {
  readonly all: readonly number[]
  readonly moved: readonly number[]
}

/** Begins to write down how long each frame takes and whether the hand moved in it. */
const begin = (page: Page) =>
  page.evaluate(() => {
    const note = { all: [] as number[], moved: [] as number[], isOn: true, hasMoved: false }
    Object.assign(window, { note })
    const see = () => {
      note.hasMoved = true
    }
    for (const kind of ['pointermove', 'wheel']) addEventListener(kind, see, { capture: true, passive: true })
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      note.all.push(now - last)
      if (note.hasMoved) note.moved.push(now - last)
      note.hasMoved = false
      last = now
      if (note.isOn) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

const end = (page: Page): Promise<Frames> =>
  page.evaluate(() => {
    const { note } = window as unknown as { note: { all: number[]; moved: number[]; isOn: boolean } }
    note.isOn = false
    return { all: note.all.slice(2), moved: note.moved.slice(1) }
  })

async function move(page: Page, from: { x: number; y: number }): Promise<Frames> {
  await page.mouse.move(from.x, from.y)
  await page.waitForTimeout(150)
  await page.mouse.down()
  await page.mouse.move(from.x + 6, from.y + 4)
  await page.waitForTimeout(150)
  await begin(page)
  for (let step = 1; step <= steps; step++) {
    const turn = (step / steps) * Math.PI * 2
    await page.mouse.move(from.x + Math.sin(turn) * 220, from.y + Math.sin(turn * 2) * 90)
  }
  const frames = await end(page)
  await page.mouse.up()
  return frames
}

async function zoom(page: Page): Promise<Frames> {
  await page.mouse.move(centre.x, centre.y)
  await begin(page)
  for (let step = 0; step < steps; step++) await page.mouse.wheel(0, step < steps / 2 ? -60 : 60)
  return end(page)
}

const look = (page: Page, how: 'whole' | 'close') => page.evaluate(one => window.contender.look(one), how)
const hold = (page: Page) => page.evaluate(() => window.contender.hold())

/** A place in the window where the map can be taken hold of without taking a party along. */
const corner = { x: 30, y: 860 }

/** Makes one movement, as a hand does, and tells its frames. */
export async function make(page: Page, movement: Movement): Promise<Frames> {
  await look(page, movement.endsWith('close') ? 'close' : 'whole')
  if (movement === 'zoom') return zoom(page)
  return move(page, movement.startsWith('drag') ? await hold(page) : corner)
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
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
          }),
        )
      }),
    many,
  )
