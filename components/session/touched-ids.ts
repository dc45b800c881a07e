import * as Y from 'yjs'

/** The ids under a root that a batch of its events touched. */
export function* touchedIds(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): Generator<string> {
  for (const event of events) {
    const [id] = event.path
    if (id !== undefined) yield String(id)
    else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) yield String(key)
  }
}
