import * as Y from 'yjs'

type Reach = ReadonlyMap<number, number>

let last: { readonly update: Uint8Array; readonly reach: Reach | undefined } | undefined

function read(update: Uint8Array): Reach | undefined {
  try {
    return Y.parseUpdateMeta(update).to
  } catch {
    return undefined
  }
}

/**
 * Up to which number each client has written after an update (Yjs, version 1), or undefined where it cannot be decoded. It makes no room for parts that an update
 * only says it has. Each update is asked about twice in a row; it is read once.
 */
export function reachOf(update: Uint8Array): Reach | undefined {
  if (last?.update !== update) last = { update, reach: read(update) }
  return last.reach
}
