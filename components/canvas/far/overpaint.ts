import type { Look, Part, Stand } from './look'
import { canvasOn, place } from './sheet'

/** A place in device pixels. */
interface Pixels {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The least that holds both. */
export const both = (a: Pixels, b: Pixels | undefined): Pixels =>
  b
    ? {
        left: Math.min(a.left, b.left),
        top: Math.min(a.top, b.top),
        right: Math.max(a.right, b.right),
        bottom: Math.max(a.bottom, b.bottom),
      }
    : a

const partOf = ({ left, top, right, bottom }: Pixels, density: number): Part => ({
  left: left / density,
  top: top / density,
  width: (right - left) / density,
  height: (bottom - top) / density,
})

/** A small canvas over the picture, where a few things are painted anew until there is a newer picture. It is no larger than what was mended: a canvas that is drawn on costs time in every frame, as much as it is large. */
export class Overpaint {
  readonly #canvas: HTMLCanvasElement
  readonly #brush: CanvasRenderingContext2D | null
  #pixels: Pixels | undefined
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #density = 1

  constructor(host: HTMLElement) {
    this.#canvas = canvasOn(host)
    this.#brush = this.#canvas.getContext('2d')
  }

  /** How many device pixels it has. */
  get size(): number {
    return this.#canvas.hidden ? 0 : this.#canvas.width * this.#canvas.height
  }

  clear(): void {
    this.#canvas.hidden = true
    this.#pixels = undefined
  }

  /** Makes room for a place on the picture, keeping what was painted; gives what paints there, and the part of the screen it paints. */
  room(
    wanted: Pixels,
    { stand, density }: Look,
  ): { brush: CanvasRenderingContext2D; part: Part } | undefined {
    const brush = this.#brush
    if (!brush) return undefined
    const before = this.#pixels
    const now = both(wanted, before)
    const [width, height] = [now.right - now.left, now.bottom - now.top]
    const { canvas } = brush
    if (!before || width !== canvas.width || height !== canvas.height) {
      const old = before && createCopy(canvas)
      Object.assign(canvas, { width, height })
      if (before && old) brush.drawImage(old, before.left - now.left, before.top - now.top)
    }
    this.#pixels = now
    this.#stand = stand
    this.#density = density
    canvas.hidden = false
    return { brush, part: partOf(now, density) }
  }

  move(stand: Stand): void {
    if (this.#pixels)
      place(this.#canvas, { part: partOf(this.#pixels, this.#density), stand: this.#stand }, stand)
  }
}

function createCopy(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height })
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}
