import type { ActionStatus } from '@/model/constellation/action'
import type { Channel } from '@/model/constellation/channel'
import type { PartyKind } from '@/model/constellation/party'
import type { Direction, RelationshipState } from '@/model/constellation/relationship'
import type { Size } from '@/model/constellation/size'
import type { Perspective } from '@/model/edition/perspective'
import type { Answer } from '@/model/health/answer'
import type { RoundKind } from '@/model/health/response'

/** A party by its key; ids are made when the example is loaded. */
export interface ExampleParty {
  readonly kind: PartyKind
  readonly name: string
  readonly size: Size
  readonly position: readonly [x: number, y: number]
  readonly note?: string
}

/** A relationship between two parties, named by their keys. */
export interface ExampleRelationship {
  readonly from: string
  readonly to: string
  readonly sizes: readonly [from: Size, to: Size]
  readonly direction: Direction
  readonly state: RelationshipState
  readonly channels: readonly Channel[]
  readonly purpose: string
  readonly note?: string
}

/** `about` is a subject's or theme's key, with the example's own keys in the place of ids; `prompt` the id of the prompt it answers, or empty. */
export interface ExampleReflection {
  readonly about: string
  readonly prompt: string
  readonly text: string
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
export interface Example {
  readonly name: string
  readonly startedDaysAgo: number
  readonly parties: Readonly<Record<string, ExampleParty>>
  readonly relationships: Readonly<Record<string, ExampleRelationship>>
  readonly rounds: readonly ExampleRound[]
  readonly reflections: readonly ExampleReflection[]
  readonly actions: readonly ExampleAction[]
}
