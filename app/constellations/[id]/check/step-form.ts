import { z } from 'zod'
import { subjectFromKey } from '@/model/constellation/subject'
import type { Edition } from '@/model/edition/edition'
import { perspectives } from '@/model/edition/perspective'
import { themeById } from '@/model/edition/theme-by-id'
import { type Answer, answerSchema, commentLimit } from '@/model/health/answer'
import type { DraftContent } from '@/server/database/drafts'

export const subjectKeySchema = z
  .string()
  .max(80)
  .refine(key => subjectFromKey(key) !== undefined)

/** Which draft a form speaks of. `round` is empty where the check had no round yet. */
export const draftFields = {
  id: z.string().min(1).max(64),
  subject: subjectKeySchema,
  perspective: z.enum(perspectives),
  round: z.string().max(64),
}

export const answerField = (elementId: string) => `answer.${elementId}`
export const commentField = (elementId: string) => `comment.${elementId}`

/** A browser sends line ends as CR LF; what cannot be shown becomes a space, so that nothing a person pasted refuses the rest. */
const tidied = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cc}/gu, letter => (letter === '\n' || letter === '\t' ? letter : ' '))
    .trim()

const answerOrSkip = z.union([answerSchema, z.literal('')])
const commentText = z
  .string()
  .max(commentLimit * 4)
  .transform(tidied)
  .pipe(z.string().max(commentLimit))

const fixed = z
  .object({ ...draftFields, step: z.string().max(63), next: z.enum(['continue', 'back', 'leave']) })
  .catchall(z.string())

/** What one page of a check sends: an answer, or null where one is taken back, and comments; what was not touched is not named. */
export interface StepForm {
  readonly id: string
  readonly subject: string
  readonly perspective: z.infer<typeof draftFields.perspective>
  readonly round: string
  readonly step: string
  readonly next: 'continue' | 'back' | 'leave'
  readonly answers: Readonly<Record<string, Answer | null>>
  readonly comments: Readonly<Record<string, string>>
}

/** The form of one page: the fields of that theme's elements and no others. */
export const stepForm = (edition: Edition): z.ZodType<StepForm> =>
  fixed.transform((fields, context) => {
    const { id, subject, perspective, round, step, next, ...rest } = fields
    const elements = (themeById(edition, step)?.elements ?? []).map(element => element.id)
    const page = z.strictObject({
      ...Object.fromEntries(elements.map(name => [answerField(name), answerOrSkip.optional()])),
      ...Object.fromEntries(elements.map(name => [commentField(name), commentText.optional()])),
    })
    const read = page.safeParse(rest)
    if (!read.success || elements.length === 0) {
      context.addIssue({ code: 'custom', path: ['step'] })
      return z.NEVER
    }
    const given = read.data as Readonly<Record<string, string | undefined>>
    const pick = (field: (name: string) => string) =>
      elements.flatMap((name): [string, string][] => {
        const value = given[field(name)]
        return value === undefined ? [] : [[name, value]]
      })
    const answers = pick(answerField).map(([name, value]) => [name, value === '' ? null : value])
    return {
      ...{ id, subject, perspective, round, step, next },
      answers: Object.fromEntries(answers) as StepForm['answers'],
      comments: Object.fromEntries(pick(commentField)),
    }
  })

const merged = <T>(
  before: Readonly<Record<string, T>>,
  given: Readonly<Record<string, T | null>>,
): Record<string, T> => {
  const entries = Object.entries({ ...before, ...given })
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null))
}

/** A draft after one page was sent: what the page did not name stays. */
export const withStep =
  ({ answers, comments }: Pick<StepForm, 'answers' | 'comments'>) =>
  (before: DraftContent): DraftContent => ({
    answers: merged(before.answers, answers),
    comments: merged(
      before.comments,
      Object.fromEntries(Object.entries(comments).map(([id, text]) => [id, text === '' ? null : text])),
    ),
  })
