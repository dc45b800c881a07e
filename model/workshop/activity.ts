/**
 * What a stage lets people do: say one word, look at the map, write notes, answer the health check, place dots, or only talk.
 * Words, notes, answers and dots are given alone and shown to all at once.
 */
export const activities = ['word', 'look', 'notes', 'check', 'vote', 'talk'] as const
export type Activity = (typeof activities)[number]
