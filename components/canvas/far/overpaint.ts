import { clearSheet } from './blank-sheet'
import type { Look, Stand } from './look'
import { both, type Pixels, partOf } from './pixels'
import { canvasOn, place, showOn } from './sheet'

type Image = ImageBitmap | HTMLCanvasElement

interface Layer {
  readonly canvas: HTMLCanvasElement
  /** Where it lies, while it shows something. */
  pixels: Pixels | undefined
}

/** Putting layers into one costs as much as half of what is painted; every layer costs time in every frame. */
const mostLayers = 4

const areaOf = (pixels: Pixels | undefined) =>
  pixels ? (pixels.right - pixels.left) * (pixels.bottom - pixels.top) : 0

/** Small pictures over the picture, where a few things are painted anew until there is a newer one. They are no larger than what was mended, and are shown as whole pictures: a canvas that is drawn on costs time in every frame, as much as it is large. */
export class Overpaint {
  readonly #layers: readonly Layer[]
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #density = 1

  constructor(host: HTMLElement) {
    this.#layers = Array.from({ length: mostLayers }, () => ({ canvas: canvasOn(host), pixels: undefined }))
  }

  /** How many device pixels it has. */
  get size(): number {
    return this.#layers.reduce((sum, { pixels }) => sum + areaOf(pixels), 0)
  }

  clear(): void {
    for (const layer of this.#layers) {
      layer.canvas.hidden = true
      layer.pixels = undefined
    }
  }

  /** Lays what was painted over its place on the picture; what lay there stays where the new is clear. */
  lay(image: Image, at: Pixels, look: Look): void {
    const free = this.#layers.find(({ pixels }) => !pixels)
    if (!free) {
      const whole = this.#layers.reduce((all, { pixels }) => both(all, pixels), at)
      const joined = this.#joined(image, at, whole)
      this.clear()
      this.lay(joined, whole, look)
      return
    }
    showOn(free.canvas, image)
    free.canvas.hidden = false
    free.pixels = at
    this.#stand = look.stand
    this.#density = look.density
  }

  #joined(image: Image, at: Pixels, whole: Pixels): Image {
    const { brush, finish } = clearSheet(whole.right - whole.left, whole.bottom - whole.top)
    for (const { canvas, pixels } of this.#layers)
      if (pixels) brush.drawImage(canvas, pixels.left - whole.left, pixels.top - whole.top)
    brush.drawImage(image, at.left - whole.left, at.top - whole.top)
    return finish()
  }

  move(stand: Stand): void {
    for (const { canvas, pixels } of this.#layers)
      if (pixels) place(canvas, { part: partOf(pixels, this.#density), stand: this.#stand }, stand)
  }
}
