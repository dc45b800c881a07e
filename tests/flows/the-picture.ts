import type { Page } from '@playwright/test'

/** How much of the map that is in view is painted by the picture of a large map, from 0 (nothing but paper) to 1. */
export const paintedOf = (page: Page): Promise<number> =>
  page.locator('.react-flow').evaluate((map: HTMLElement) => {
    const area = map.getBoundingClientRect()
    const canvas = Object.assign(document.createElement('canvas'), { width: area.width, height: area.height })
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('there is no canvas to draw on')
    for (const sheet of map.querySelectorAll<HTMLCanvasElement>('.far-picture:not([hidden])')) {
      const { x, y, width, height } = sheet.getBoundingClientRect()
      if (sheet.width * sheet.height > 0) brush.drawImage(sheet, x - area.x, y - area.y, width, height)
    }
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height)
    const pixels = new Uint32Array(data.buffer)
    const shades = new Map<number, number>()
    for (const pixel of pixels) shades.set(pixel, (shades.get(pixel) ?? 0) + 1)
    // What there is most of is the paper, or nothing at all.
    return 1 - Math.max(...shades.values()) / pixels.length
  })
