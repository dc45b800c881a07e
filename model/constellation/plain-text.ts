import * as z from 'zod/mini'

/** Text that people write: any language, at most `limit` UTF-16 units, no control characters but tab and new line. */
export const plainText = (limit: number) =>
  z.string().check(
    z.maxLength(limit),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    z.refine(text => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text), 'control characters'),
  )
