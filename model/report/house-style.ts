import * as z from 'zod/mini'
import { plainText } from '../constellation/plain-text'
import { printInk } from './print-ink'

export const organisationLimit = 120

/** Contrast that small text needs at least (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

export const colourSchema = z.string().check(z.regex(/^#[0-9a-f]{6}$/i))
export const organisationSchema = z.pipe(
  plainText(organisationLimit),
  z.transform((text: string) => text.trim()),
)

/** A picture of an organisation; `data` is the file in base64, sizes are pixels. */
export interface Logo {
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly data: string
}

/** Whose report it is, and in which colour; an empty name and no logo where nobody chose any. */
export interface HouseStyle {
  readonly organisation: string
  readonly accent: string
  readonly logo: Logo | undefined
}

export const plainHouse: HouseStyle = { organisation: '', accent: printInk.accent, logo: undefined }

const channels = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(channel => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of a colour with white paper, 1 to 21 (WCAG 2.2). */
export const contrastOnPaper = (colour: string): number => 1.05 / (luminance(colour) + 0.05)

const darker = (colour: string, share: number) =>
  `#${channels(colour)
    .map(channel =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** The colour itself where it can be read on white paper, or the same hue as much darker as it has to be. */
export function readableColour(colour: string): string {
  const shares = Array.from({ length: 101 }, (_, step) => 1 - step / 100)
  return (
    shares.map(share => darker(colour, share)).find(one => contrastOnPaper(one) >= leastContrast) ?? '#000000'
  )
}
