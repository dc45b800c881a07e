import { plainText } from '@/model/constellation/plain-text'

export const roundNameLimit = 80

/** What a round is called: something, on one line. */
export const roundName = plainText(roundNameLimit)
  .trim()
  .min(1)
  .regex(/^[^\n\t]*$/)
