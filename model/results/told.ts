/** What became of something said in own words: nobody has read it, it may be shown, or it is kept back. */
export const toldStates = ['unread', 'shown', 'kept-back'] as const
export type ToldState = (typeof toldStates)[number]

/** Something said in own words about a subject, under a question. Never with a slice: nobody is told by what they say. */
export interface Told {
  readonly id: string
  readonly batch: number
  readonly subject: string
  readonly question: string
  readonly text: string
  readonly state: ToldState
}
