import * as z from 'zod'
import { plainText } from './plain-text'

export const actionStatuses = ['to-do', 'under-way', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

export const actionLimit = 600
export const ownerRoleLimit = 120

/** What will be done: `owner` is a role, never a person; `due` is a day as YYYY-MM-DD, or empty; `about` as for a reflection. `at` is milliseconds. */
export const actionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  about: z.string().regex(/^(constellation|(party|relationship|theme):[\w-]{1,64})$/),
  text: plainText(actionLimit),
  owner: plainText(ownerRoleLimit),
  due: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  status: z.enum(actionStatuses),
  at: z.number().int().nonnegative(),
})
export type Action = z.infer<typeof actionSchema>
