/** News about the constellation that is not part of the map itself. */
export type LiveNews =
  | { readonly news: 'renamed'; readonly name: string }
  | { readonly news: 'health' }
  | { readonly news: 'workshop' }
  | { readonly news: 'gone' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

/** The news in a message from the server, or undefined where there is none this browser knows. */
export function newsIn(payload: string): LiveNews | undefined {
  const value = parsed(payload)
  if (!isRecord(value)) return undefined
  if (value.news === 'renamed' && typeof value.name === 'string') return { news: 'renamed', name: value.name }
  if (value.news === 'health' || value.news === 'workshop' || value.news === 'gone')
    return { news: value.news }
  return undefined
}
