/**
 * Who gets to see what is answered. `anonymous`: nobody sees one person's answers, and a round says so where it can promise it; `confidential`: the same,
 * without that promise; `private`: its author alone; `shared`: its author, and whoever the author shows parts of it.
 */
export const privacies = ['anonymous', 'confidential', 'private', 'shared'] as const
