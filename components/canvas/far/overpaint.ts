import { clearSheet } from './blank-sheet'
import type { Look, Stand } from './look'
import { both, type Pixels, partOf } from './pixels'
import { canvasOn, place, showOn } from './sheet'

type Image = ImageBitmap | HTMLCanvasElement

/** A small picture over the picture, where a few things are painted anew until there is a newer one. It is no larger than what was mended, and is shown as a whole picture: a canvas that is drawn on costs time in every frame, as much as it is large. */
export class Overpaint {
  readonly #canvas: HTMLCanvasElement
  #pixels: Pixels | undefined
  #stand: Stand = { x: 0, y: 0, zoom: 1 }
  #density = 1

  constructor(host: HTMLElement) {
    this.#canvas = canvasOn(host)
  }

  /** How many device pixels it has. */
  get size(): number {
    if (!this.#pixels) return 0
    const { left, top, right, bottom } = this.#pixels
    return (right - left) * (bottom - top)
  }

  clear(): void {
    this.#canvas.hidden = true
    this.#pixels = undefined
  }

  /** Lays what was painted over its place on the picture, keeping what lay there where the new is clear. */
  lay(image: Image, at: Pixels, { stand, density }: Look): void {
    const before = this.#pixels
    const now = both(at, before)
    // The first is shown as it came: a copy of it would cost as much as half of what is painted.
    const isWhole = !before && 'close' in image
    showOn(this.#canvas, isWhole ? image : this.#joined(image, at, before, now))
    this.#canvas.hidden = false
    this.#pixels = now
    this.#stand = stand
    this.#density = density
  }

  #joined(image: Image, at: Pixels, before: Pixels | undefined, now: Pixels): Image {
    const { brush, finish } = clearSheet(now.right - now.left, now.bottom - now.top)
    if (before) brush.drawImage(this.#canvas, before.left - now.left, before.top - now.top)
    brush.drawImage(image, at.left - now.left, at.top - now.top)
    return finish()
  }

  move(stand: Stand): void {
    if (this.#pixels)
      place(this.#canvas, { part: partOf(this.#pixels, this.#density), stand: this.#stand }, stand)
  }
}
