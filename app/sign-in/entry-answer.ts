/** What a form to get in shows after it was sent: what to say, at which field, and what had been written. */
export interface EntryAnswer {
  readonly message?: string | undefined
  readonly field?: string | undefined
  readonly values: Readonly<Record<string, string>>
}

export const nothingSent: EntryAnswer = { values: {} }
