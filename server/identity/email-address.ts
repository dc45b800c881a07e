import { z } from 'zod'

/** An e-mail address as it is kept: trimmed, in lower case, at most 254 characters. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())
