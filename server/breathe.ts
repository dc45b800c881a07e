/** Lets everything else that waits have its turn. Where the database is embedded, awaiting what is read from it does not. */
export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
