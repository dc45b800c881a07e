import * as z from 'zod'

/** Text that people write: any language, at most `limit` UTF-16 units, no control characters but tab and new line. */
export const plainText = (limit: number) =>
  z
    .string()
    .max(limit)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .refine(text => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text), 'control characters')
