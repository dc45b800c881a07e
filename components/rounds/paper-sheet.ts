/** A check as it is printed: words only, worded for one perspective. */
export interface PaperSheet {
  readonly title: string
  readonly told: readonly string[]
  readonly parts: readonly {
    readonly id: string
    readonly about: string
    readonly title: string
    readonly why: string
    readonly questions: readonly {
      readonly id: string
      readonly text: string
      /** Empty where it asks for own words. */
      readonly options: readonly string[]
      readonly isSeveral: boolean
      /** There are lines for own words beneath what can be ticked. */
      readonly hasOwnWords: boolean
    }[]
  }[]
}
