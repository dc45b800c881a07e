/** The nth id, in the shape of the program's own. */
export const anId = (n: number): string => n.toString(36).padStart(22, '0')
