import { z } from 'zod'

/** Where somebody is: the page before they join, the one for who comes back, what is promised, a screen by its place, or the look over all of it. */
export const placeSchema = z.union([
  z.enum(['before', 'again', 'promise', 'review']),
  z.coerce.number().int().nonnegative().max(10_000),
])
export type Place = z.infer<typeof placeSchema>

/** What somebody in a room looks at beside the stage: the map in words or as a picture, or a form to add to it. */
export const asides = ['map', 'picture', 'add', 'connect'] as const
export type AsideKind = (typeof asides)[number]

/**
 * One sitting of somebody who answers. `own` are the questions answered in this sitting, as `answerKey` names them: only these are shown again.
 * `isChanging`: they came from the look over all of it and go back there. `warned` is the question whose words were found to name somebody.
 * `isSlow`: more time was asked for. In a workshop: `workshop` is the one they are on their way into, while they have no seat; `names` are those they were shown
 * to choose from; `aside` is what they look at while the room is at that stage, and on which party they began, and `after` a form comes the map as they had it; `past` is what the room was led to when they
 * went on by themselves; `isBack`: they came back to a seat they had, and what they chose before is not shown; `isOver`: it has ended.
 */
export const sittingSchema = z.strictObject({
  at: placeSchema,
  own: z.array(z.string()),
  isChanging: z.boolean(),
  warned: z.string().nullable(),
  isSlow: z.boolean(),
  workshop: z.string().nullable().default(null),
  names: z.array(z.string()).default([]),
  aside: z
    .strictObject({
      stage: z.string(),
      to: z.enum(asides),
      on: z.string().default(''),
      after: z.enum(['map', 'picture']).default('map'),
    })
    .nullable()
    .default(null),
  past: z.string().default(''),
  isBack: z.boolean().default(false),
  isOver: z.boolean().default(false),
})
export type Sitting = z.infer<typeof sittingSchema>

export const firstSitting: Sitting = {
  at: 'before',
  own: [],
  isChanging: false,
  warned: null,
  isSlow: false,
  workshop: null,
  names: [],
  aside: null,
  past: '',
  isBack: false,
  isOver: false,
}

const minute = 60_000

/** When a page hides itself and when a sitting ends, in milliseconds without anything done (S-8); longer where more time was asked for. */
export const idleTimes = ({ isSlow }: Pick<Sitting, 'isSlow'>) =>
  isSlow ? { hide: 10 * minute, end: 60 * minute } : { hide: 2 * minute, end: 15 * minute }

/** How a question about a subject is named among `own`. */
export const answerKey = (subject: string, question: string): string => `${subject} ${question}`

/** What there is to walk through: how many screens, whether something was answered in an earlier sitting, and where that goes on. */
export interface Walk {
  readonly screens: number
  readonly hasBegun: boolean
  readonly goesOnAt: number
}

/** The place after one; after the last screen comes the look over all of it. */
export function placeAfter(at: Place, { screens, hasBegun, goesOnAt }: Walk): Place {
  if (at === 'before') return hasBegun ? 'again' : 'promise'
  if (at === 'again') return 'promise'
  const next = at === 'promise' ? goesOnAt : at === 'review' ? screens : at + 1
  return next < screens ? next : 'review'
}

/** The place before one; before the first screen stands what is promised. */
export function placeBefore(at: Place, { screens }: Pick<Walk, 'screens'>): Place {
  if (at === 'review') return screens - 1
  if (typeof at !== 'number') return 'before'
  return at === 0 ? 'promise' : Math.min(at, screens) - 1
}
