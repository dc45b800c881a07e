type Holders = Map<number, string>

/** How many clients are remembered in all, at most; of more, those of the documents that were opened first are forgotten. */
const mostRemembered = 50_000

/** Remembers which account a client id belongs to, by document, also while that is put away: whoever is offline meanwhile comes back under theirs. */
export function rememberHolders(most = mostRemembered) {
  const byDocument = new Map<string, Holders>()
  let count = 0

  function forgetFirst() {
    const [first] = byDocument
    if (!first) return
    byDocument.delete(first[0])
    count -= first[1].size
  }

  return {
    of: (documentName: string, client: number) => byDocument.get(documentName)?.get(client),
    /** The first who shows up under a client id holds it. */
    note(documentName: string, client: number, accountId: string) {
      const holders = byDocument.get(documentName) ?? new Map<number, string>()
      if (holders.has(client)) return
      byDocument.set(documentName, holders.set(client, accountId))
      count += 1
      if (count > most && byDocument.size > 1) forgetFirst()
    },
  }
}
