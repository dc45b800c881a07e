/** What a threshold protects: answers of people with lived experience, and results that leave the team, need more company. */
export interface Audience {
  readonly asksLivedExperience: boolean
  readonly leavesTheTeam: boolean
}

/** How many answers to a question there must at least be before anything of it is shown (S-21): 5 within a staff team, 10 otherwise. */
export const leastThreshold = ({ asksLivedExperience, leavesTheTeam }: Audience): number =>
  asksLivedExperience || leavesTheTeam ? 10 : 5

/** Whether a threshold may take another's place: raised, or as it was, before the round opens; never lowered, and untouched once it is open. */
export const mayChangeThreshold = (from: number, to: number, hasOpened: boolean): boolean =>
  Number.isInteger(to) && (hasOpened ? to === from : to >= from)
