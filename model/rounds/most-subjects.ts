/** The most subjects one round asks about: more would tire whoever answers. */
export const mostSubjects = 12
