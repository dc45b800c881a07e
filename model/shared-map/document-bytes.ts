/** The most bytes that a shared document may have, as one Yjs update. */
export const documentBytes = 5 * 1024 * 1024
