const most = 30

/**
 * Reads each text once and keeps what came of those read last: the same questionnaire is read again for everyone who answers it. Whoever asks shares what
 * was read, and changes nothing in it.
 */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  let last: { readonly text: string; readonly found: T } | undefined
  return text => {
    // Rows that follow each other mostly hold the same long text: to compare two is quicker than to look one up.
    if (last?.text === text) return last.found
    const found = kept.has(text) ? (kept.get(text) as T) : read(text)
    kept.delete(text)
    kept.set(text, found)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    last = { text, found }
    return found
  }
}
