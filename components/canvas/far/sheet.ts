import type { Part, Stand } from './look'

/** A part of the screen, as the map stood when it was drawn. */
export interface Shown {
  readonly part: Part
  readonly stand: Stand
}

/** Makes a canvas that lies over the others and goes with the map. */
export function canvasOn(host: HTMLElement): HTMLCanvasElement {
  const canvas = host.appendChild(document.createElement('canvas'))
  canvas.className = 'far-picture'
  canvas.hidden = true
  return canvas
}

/** Puts what was drawn where the map stands now. */
export function place({ style }: HTMLElement, { part, stand }: Shown, { x, y, zoom }: Stand): void {
  const ratio = zoom / stand.zoom
  const left = (part.left - stand.x) * ratio + x
  const top = (part.top - stand.y) * ratio + y
  style.width = `${part.width}px`
  style.height = `${part.height}px`
  style.transform = `translate(${left}px, ${top}px) scale(${ratio})`
}

/** Gives a canvas a picture whole. */
export function showOn(
  canvas: HTMLCanvasElement,
  image: ImageBitmap | HTMLCanvasElement,
  alpha = true,
): void {
  if ('close' in image) {
    canvas.getContext('bitmaprenderer', { alpha })?.transferFromImageBitmap(image)
    return
  }
  Object.assign(canvas, { width: image.width, height: image.height })
  canvas.getContext('2d', { alpha })?.drawImage(image, 0, 0)
}

/** A canvas that shows a part of the screen as it was once, and goes with the map until there is a newer picture. It is only ever given a picture whole: a canvas that is drawn on costs time in every frame, as much as it is large. */
export class Sheet {
  readonly canvas: HTMLCanvasElement
  #shown: Shown | undefined

  constructor(host: HTMLElement) {
    this.canvas = canvasOn(host)
  }

  /** Takes a picture of a part of the screen over, as the map stood when it was drawn. */
  show(image: ImageBitmap | HTMLCanvasElement, part: Part, stand: Stand): void {
    showOn(this.canvas, image, false)
    this.canvas.hidden = false
    this.#shown = { part, stand }
  }

  move(stand: Stand): void {
    if (this.#shown) place(this.canvas, this.#shown, stand)
  }
}
