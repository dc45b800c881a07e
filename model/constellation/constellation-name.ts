import * as z from 'zod/mini'
import { plainText } from './plain-text'

export const constellationNameLimit = 120

/** A constellation's name: some text that is not blank. */
export const constellationNameSchema = z.pipe(
  z.pipe(
    plainText(constellationNameLimit),
    z.transform((text: string) => text.trim()),
  ),
  z.string().check(z.minLength(1)),
)
