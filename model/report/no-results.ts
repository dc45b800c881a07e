import type { Telling } from './telling'

/** Why there are no results to show: nobody answered, or too few for anybody outside the team to see it. */
export const noResults = ({ words, isOutside, input }: Telling): string =>
  words(isOutside && input.rounds.length > 0 ? 'report.outside.noResults' : 'report.noCheck')
