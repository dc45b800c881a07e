import * as z from 'zod'
import { plainText } from './plain-text'

export const constellationNameLimit = 120

/** A constellation's name: some text that is not blank. */
export const constellationNameSchema = plainText(constellationNameLimit)
  .transform(text => text.trim())
  .pipe(z.string().min(1))
