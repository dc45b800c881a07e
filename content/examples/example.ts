import type { ActionStatus } from '@/model/constellation/action'
import type { Perspective } from '@/model/edition/perspective'
import type { FindingKind } from '@/model/findings/finding'
import type { Answer } from '@/model/health/answer'
import type { RoundKind } from '@/model/health/response'
import type { WrittenMap } from '@/model/template/template'

/** `about` is a subject's or theme's key, with the example's own keys in the place of ids; `prompt` the id of the prompt it answers, or empty. */
export interface ExampleReflection {
  readonly about: string
  readonly prompt: string
  readonly text: string
  readonly daysAgo: number
}

/** A finding that the team knows and leaves: `finding` is its kind, `about` as for a reflection. */
export interface ExampleLeft {
  readonly finding: FindingKind
  readonly about: string
  readonly reason: string
  readonly daysAgo: number
}

/** `dueInDays` counts from the day of loading; before it where negative, no date where null. */
export interface ExampleAction {
  readonly about: string
  readonly text: string
  readonly owner: string
  readonly dueInDays: number | null
  readonly status: ActionStatus
  readonly daysAgo: number
}

/** One response: `mostly` to every element but those named in `but`; `skipped` ones have no answer. */
export interface ExampleResponse {
  readonly about: string
  readonly perspective: Perspective
  readonly mostly: Answer
  readonly but: Readonly<Record<string, Answer>>
  readonly skipped?: readonly string[]
  readonly comments?: Readonly<Record<string, string>>
  readonly daysAgo: number
}

/** A round; `closedDaysAgo` is null where it is still open. */
export interface ExampleRound {
  readonly kind: RoundKind
  readonly name: string
  readonly openedDaysAgo: number
  readonly closedDaysAgo: number | null
  readonly responses: readonly ExampleResponse[]
}

/** A whole example: a constellation as data, with what was answered, said and decided about it. Days count back from the day of loading. */
export interface Example extends WrittenMap {
  readonly name: string
  readonly startedDaysAgo: number
  readonly rounds: readonly ExampleRound[]
  readonly reflections: readonly ExampleReflection[]
  readonly actions: readonly ExampleAction[]
  readonly left: readonly ExampleLeft[]
}
