import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = 'node_modules/@fontsource/atkinson-hyperlegible-next/files'
const parts = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122',
  'latin-ext': 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0',
} as const

async function face(part: keyof typeof parts): Promise<string> {
  const bytes = await readFile(
    join(process.cwd(), folder, `atkinson-hyperlegible-next-${part}-400-normal.woff2`),
  )
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`
  return `@font-face{font-family:'Atkinson Hyperlegible Next';src:${source};unicode-range:${parts[part]}}`
}

/** The typeface of pictures as CSS with the font in it, about 26 KB; the program runs in the folder that holds its packages. */
export async function pictureFont(): Promise<string> {
  return (await Promise.all([face('latin'), face('latin-ext')])).join('')
}
