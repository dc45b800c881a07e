import type { Brush } from './brush'

/** Something to paint on, and what takes the picture from it. */
export interface BlankSheet {
  readonly brush: Brush
  readonly finish: () => ImageBitmap | HTMLCanvasElement
}

const noBrush = () => new Error('there is no canvas to draw on')

/** A sheet that gives its picture away whole, without copying it; it is clear, or as it comes. */
export function offscreenSheet(width: number, height: number, isClear: boolean): BlankSheet {
  const canvas = new OffscreenCanvas(width, height)
  const brush = canvas.getContext('2d', { alpha: isClear })
  if (!brush) throw noBrush()
  return { brush, finish: () => canvas.transferToImageBitmap() }
}

/** The same of a browser that has no such sheets. */
export function pageSheet(width: number, height: number, isClear: boolean): BlankSheet {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const brush = canvas.getContext('2d', { alpha: isClear })
  if (!brush) throw noBrush()
  return { brush, finish: () => canvas }
}

/** A clear sheet, of the kind this browser has. */
export const clearSheet = (width: number, height: number): BlankSheet =>
  (typeof OffscreenCanvas === 'function' ? offscreenSheet : pageSheet)(width, height, true)
