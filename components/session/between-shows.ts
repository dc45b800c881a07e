const shortest = 340
const longest = 1_500
const peopleAtShortest = 40

/** The milliseconds between two times that one tells the others about oneself: three times a second while few are there, more seldom the more there are, because everyone is told of everyone. */
export const betweenShows = (people: number): number =>
  Math.round(Math.min(longest, shortest * Math.max(1, people / peopleAtShortest)))
