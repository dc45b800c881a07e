/** The most people one workshop lets in, unless fewer are asked for (S-10). */
export const mostSeats = 200
