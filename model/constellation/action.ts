import * as z from 'zod/mini'
import { plainText } from './plain-text'

export const actionStatuses = ['to-do', 'under-way', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

export const actionLimit = 600
export const ownerRoleLimit = 120

/** What will be done: `owner` is a role, never a person; `due` is a day as YYYY-MM-DD, or empty; `about` as for a reflection. `at` is milliseconds. */
export const actionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  about: z.string().check(z.regex(/^(constellation|(party|relationship|theme):[\w-]{1,64})$/)),
  text: plainText(actionLimit),
  owner: plainText(ownerRoleLimit),
  due: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  status: z.enum(actionStatuses),
  at: z.int().check(z.nonnegative()),
})
export type Action = z.infer<typeof actionSchema>
