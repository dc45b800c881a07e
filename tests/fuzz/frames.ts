import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Party } from '@/model/constellation/party'
import { carryOut } from '@/model/shared-map/carry-out'
import type { Dice } from './dice'

/** Kinds of message, as Hocuspocus numbers them. */
export const kinds = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, stateless: 5, close: 7 } as const

type Write = (encoder: encoding.Encoder) => void

/** A message for a document, as it goes over the wire. */
export function frame(documentName: string, kind: number, write: Write = () => undefined): Uint8Array {
  return encoding.encode(encoder => {
    encoding.writeVarString(encoder, documentName)
    encoding.writeVarUint(encoder, kind)
    write(encoder)
  })
}

const sync = (documentName: string, step: number, content: Uint8Array) =>
  frame(documentName, kinds.sync, encoder => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })

export const updateFrame = (documentName: string, update: Uint8Array) => sync(documentName, 2, update)
export const askFrame = (documentName: string, stateVector: Uint8Array = new Uint8Array([0])) =>
  sync(documentName, 0, stateVector)
export const authFrame = (documentName: string, token = '') =>
  frame(documentName, kinds.auth, encoder => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, token)
  })

/** What one client says of itself. */
export const presenceFrame = (documentName: string, client: number, state: unknown, clock = 1) =>
  frame(documentName, kinds.awareness, encoder =>
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode(inner => {
        encoding.writeVarUint(inner, 1)
        encoding.writeVarUint(inner, client)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarString(inner, JSON.stringify(state))
      }),
    ),
  )

export const someParty = (id: string, note = ''): Party => ({
  id,
  kind: 'team',
  name: id,
  size: 'one',
  position: [0, 0],
  note,
})

/** What `act` does, as an update; `from` is what stands before, `as` the client id it is written under. */
export function updateBy(act: (doc: Y.Doc) => void, from?: Y.Doc, as?: number): Uint8Array {
  const doc = new Y.Doc()
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  if (as !== undefined) doc.clientID = as
  const before = Y.encodeStateVector(doc)
  doc.transact(() => act(doc))
  const update = Y.encodeStateAsUpdate(doc, before)
  doc.destroy()
  return update
}

export const addingParty = (id: string, from?: Y.Doc, as?: number) =>
  updateBy(doc => carryOut(doc, { do: 'add-party', party: someParty(id) }, 'fuzz'), from, as)

const tellingBytes = [0, 1, 127, 128, 255]

const mutations: readonly ((bytes: Uint8Array<ArrayBuffer>, dice: Dice) => Uint8Array<ArrayBuffer>)[] = [
  (bytes, dice) => {
    const at = dice.int(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << dice.int(8)))
  },
  (bytes, dice) => bytes.with(dice.int(bytes.length), dice.pick(tellingBytes)),
  (bytes, dice) => bytes.slice(0, dice.int(bytes.length)),
  (bytes, dice) => {
    const [from, to] = [dice.int(bytes.length), dice.int(bytes.length)].toSorted((a, b) => a - b)
    return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(to)])
  },
  (bytes, dice) => {
    const at = dice.int(bytes.length)
    return new Uint8Array([...bytes.slice(0, at), ...dice.bytes(1 + dice.int(8)), ...bytes.slice(at)])
  },
  (bytes, dice) => {
    const [from, to] = [dice.int(bytes.length), dice.int(bytes.length)].toSorted((a, b) => a - b)
    return new Uint8Array([...bytes.slice(0, to), ...bytes.slice(from)])
  },
]

/** The same bytes with one to four things wrong. */
export function mutated(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  let result = new Uint8Array(bytes)
  for (let times = 1 + dice.int(4); times > 0; times -= 1)
    if (result.length > 0) result = dice.pick(mutations)(result, dice)
  return result
}
