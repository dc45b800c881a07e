import type { Part, Stand } from './look'

/** A canvas that shows a part of the screen as it was once, and goes with the map until there is a newer picture. */
export class Sheet {
  readonly canvas: HTMLCanvasElement
  readonly brush: CanvasRenderingContext2D | null
  #shown: { readonly part: Part; readonly stand: Stand } | undefined

  constructor(host: HTMLElement) {
    this.canvas = host.appendChild(document.createElement('canvas'))
    this.canvas.className = 'far-picture'
    this.canvas.hidden = true
    this.brush = this.canvas.getContext('2d', { alpha: false })
  }

  /** Takes a picture of a part of the screen over, as the map stood when it was drawn. */
  show(image: ImageBitmap | HTMLCanvasElement, part: Part, stand: Stand): void {
    const { canvas, brush } = this
    if (canvas.width !== image.width || canvas.height !== image.height)
      Object.assign(canvas, { width: image.width, height: image.height })
    brush?.setTransform(1, 0, 0, 1, 0, 0)
    brush?.drawImage(image, 0, 0)
    if ('close' in image) image.close()
    canvas.style.width = `${part.width}px`
    canvas.style.height = `${part.height}px`
    canvas.hidden = false
    this.#shown = { part, stand }
  }

  /** Puts the picture where the map stands now. */
  move({ x, y, zoom }: Stand): void {
    if (!this.#shown) return
    const { part, stand } = this.#shown
    const ratio = zoom / stand.zoom
    const left = (part.left - stand.x) * ratio + x
    const top = (part.top - stand.y) * ratio + y
    this.canvas.style.transform = `translate(${left}px, ${top}px) scale(${ratio})`
  }
}
