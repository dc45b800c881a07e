import { z } from 'zod'
import { plainText } from '@/model/constellation/plain-text'

export const roundNameLimit = 80

/** What a round is called: something, on one line. */
export const roundName = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n\t]*$/)
  .pipe(plainText(roundNameLimit))
