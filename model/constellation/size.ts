import * as z from 'zod/mini'

/** How many people a party, or one end of a relationship, stands for. */
export const sizes = ['one', 'some', 'many'] as const
export type Size = (typeof sizes)[number]
export const sizeSchema = z.enum(sizes)
