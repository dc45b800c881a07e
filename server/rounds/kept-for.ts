/** Late answers that nobody released, and own words that nobody let through, are kept this long after a round closed, in milliseconds (S-31). */
export const keptFor = 90 * 24 * 60 * 60 * 1000
