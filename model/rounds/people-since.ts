/**
 * What the facilitator says about who is asked, held beside an earlier round: the same people, many others (nobody or at least the threshold left, and nobody
 * or at least as many joined), or not sure. Where all are asked by account the program knows, and this is passed over.
 */
export const peopleSince = ['same', 'many-others', 'unsure'] as const
