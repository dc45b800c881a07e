import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The relative luminance of a colour of hue, saturation and lightness, as WCAG 2.2 defines it. */
function luminance(hue: number, saturation: number, lightness: number): number {
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12
    const value =
      lightness -
      saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return channel(0) * 0.2126 + channel(8) * 0.7152 + channel(4) * 0.0722
}

const css = readFileSync('components/canvas/canvas.css', 'utf8')
const grounds = ['.cursor-name', '.person'].map(name => {
  const rule = css.slice(css.indexOf(`\n${name} {`)).split('}')[0] ?? ''
  const [, saturation, lightness] =
    /background: hsl\(var\(--hue\) (\d+)% (\d+)%\);\s+color: #fff;/.exec(rule) ?? []
  return { name, saturation: Number(saturation) / 100, lightness: Number(lightness) / 100 }
})

test('CANVAS-15 the names of others are readable on every hue: at least 4.5 to 1', () => {
  for (const { name, saturation, lightness } of grounds)
    for (let hue = 0; hue < 360; hue++)
      expect(1.05 / (luminance(hue, saturation, lightness) + 0.05), `${name} ${hue}`).toBeGreaterThanOrEqual(
        4.5,
      )
})
