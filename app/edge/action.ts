import type { z } from 'zod'
import type { Actor, Owned } from '@/model/access/role'
import { Problem, type ProblemId } from '@/server/problem'
import { currentActor } from './current-actor'

/** What a screen gets back from an action: a value, or which sentence to show and at which field. */
export type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemId; readonly field?: string }

interface Steps<Input, Subject extends Owned, T> {
  readonly parse: z.ZodType<Input>
  /** Finds what is acted on, of whatever workspace, or undefined where there is no such thing. */
  readonly find: (input: Input, actor: Actor) => Promise<Subject | undefined>
  readonly can: (actor: Actor, subject: Subject) => boolean
  readonly act: (input: Input, subject: Subject, actor: Actor) => Promise<T>
}

// A form that was sent before its script took it over still holds the framework's own fields, which begin with $.
const fieldsOf = (form: FormData) => Object.fromEntries([...form].filter(([name]) => !name.startsWith('$')))
const plain = (input: unknown): unknown => (input instanceof FormData ? fieldsOf(input) : input)
const refused = (problem: ProblemId): ActionResult<never> => ({ ok: false, problem })

/** An edge for server actions: parse → authorise → act. What is missing and what belongs to another workspace get the same answer. */
export function action<Input, Subject extends Owned, T>(steps: Steps<Input, Subject, T>) {
  return async (input: unknown): Promise<ActionResult<T>> => {
    const actor = await currentActor()
    if (!actor) return refused('notAllowed')
    const parsed = steps.parse.safeParse(plain(input))
    if (!parsed.success)
      return { ok: false, problem: 'badInput', field: String(parsed.error.issues[0]?.path[0] ?? '') }
    const subject = await steps.find(parsed.data, actor)
    if (subject === undefined || subject.workspaceId !== actor.workspaceId) return refused('gone')
    if (!steps.can(actor, subject)) return refused('notAllowed')
    try {
      return { ok: true, value: await steps.act(parsed.data, subject, actor) }
    } catch (error) {
      if (error instanceof Problem) return refused(error.id)
      throw error
    }
  }
}
