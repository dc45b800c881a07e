import type { CommandName } from '@/content/admin/words'
import type { Host } from './host'

/** What was given to a command. */
export interface Given {
  readonly arguments: readonly string[]
  /** The value of an option, or undefined where it was not given. */
  readonly option: (name: string) => string | undefined
  /** The value of an option that the command cannot do without. */
  readonly needed: (name: string) => string
  readonly has: (flag: string) => boolean
}

/** One thing a host can ask for. `arguments` is how many it takes, exactly. */
export interface Command {
  readonly name: CommandName
  readonly arguments: number
  readonly options: readonly string[]
  readonly flags?: readonly string[]
  /** Does it; throws a Refusal where it cannot be done. */
  run(given: Given, host: Host): Promise<void>
}
