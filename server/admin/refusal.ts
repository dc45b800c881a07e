import { type CommandName, refusalWords } from '@/content/admin/words'
import { fill, type Values } from './fill'

/** Something that cannot be done as asked: one sentence for the host, and the exit status. */
export class Refusal extends Error {
  constructor(
    sentence: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence)
  }
}

/** A refusal in the words of its key. */
export const refusal = (key: keyof typeof refusalWords, values: Values = {}): Refusal =>
  new Refusal(fill(refusalWords[key], values))

/** Asked for wrongly: what is wrong, and where to read how the command is used. */
export const wrongUse = (
  command: CommandName,
  key: keyof typeof refusalWords,
  values: Values = {},
): Refusal =>
  new Refusal(fill(refusalWords.wrongUse, { reason: fill(refusalWords[key], values), command }), 2)

/** The reason an error of the system or of a library gives, without its end. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
