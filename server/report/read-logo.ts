import type { Logo } from '@/model/report/house-style'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'

/** How large a logo's file may be, in bytes, and how many pixels it may have. */
export const logoBytes = 2 * 1024 * 1024
const mostPixels = 8_000_000

/** Why a file is no logo. */
export const logoFaults = ['not-a-picture', 'too-big', 'too-many-pixels', 'svg'] as const
export type LogoFault = (typeof logoFaults)[number]

const isSvg = (bytes: Buffer) => /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096))

/** A logo from a file, told by its bytes alone, without anything it says about where it was made (S-30); or why it cannot be one. */
export function readLogo(given: Uint8Array): { readonly logo: Logo } | { readonly fault: LogoFault } {
  const bytes = Buffer.from(given)
  if (bytes.length > logoBytes) return { fault: 'too-big' }
  if (isSvg(bytes)) return { fault: 'svg' }
  const png = cleanPng(bytes, mostPixels)
  const found = png ?? cleanJpeg(bytes, mostPixels)
  if (!found) return { fault: 'not-a-picture' }
  if (!found.bytes) return { fault: 'too-many-pixels' }
  const { width, height } = found
  const type = png ? 'image/png' : 'image/jpeg'
  return { logo: { type, width, height, data: found.bytes.toString('base64') } }
}
