import * as z from 'zod/mini'

/** A day as YYYY-MM-DD. */
export const daySchema = z.iso.date()
