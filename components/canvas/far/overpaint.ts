import type { Brush } from './brush'
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

const hasOffscreen = typeof OffscreenCanvas === 'function'

/** A small picture over the picture, where a few things are painted anew until there is a newer one. It is no larger than what was mended, and is shown as a whole picture: a canvas that is drawn on costs time in every frame, as much as it is large. */
export class Overpaint {
  readonly #canvas: HTMLCanvasElement
  readonly #brush: CanvasRenderingContext2D | null
  #pixels: Pixels | undefined
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #density = 1

  constructor(host: HTMLElement) {
    this.#canvas = canvasOn(host)
    this.#brush = (hasOffscreen ? document.createElement('canvas') : this.#canvas).getContext('2d')
  }

  /** How many device pixels it has. */
  get size(): number {
    const { width, height } = this.#brush?.canvas ?? { width: 0, height: 0 }
    return this.#pixels ? width * height : 0
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
      const old = before && copyOf(canvas, document.createElement('canvas'))
      Object.assign(canvas, { width, height })
      if (before && old) brush.drawImage(old, before.left - now.left, before.top - now.top)
    }
    this.#pixels = now
    this.#stand = stand
    this.#density = density
    return { brush, part: partOf(now, density) }
  }

  /** Shows what was painted. */
  show(): void {
    const brush = this.#brush
    if (!brush) return
    this.#canvas.hidden = false
    if (brush.canvas === this.#canvas) return
    const { width, height } = brush.canvas
    const image = copyOf(brush.canvas, new OffscreenCanvas(width, height)).transferToImageBitmap()
    this.#canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image)
  }

  move(stand: Stand): void {
    if (this.#pixels)
      place(this.#canvas, { part: partOf(this.#pixels, this.#density), stand: this.#stand }, stand)
  }
}

function copyOf<T extends HTMLCanvasElement | OffscreenCanvas>(canvas: HTMLCanvasElement, onto: T): T {
  Object.assign(onto, { width: canvas.width, height: canvas.height })
  const brush = onto.getContext('2d') as Brush | null
  brush?.drawImage(canvas, 0, 0)
  return onto
}
