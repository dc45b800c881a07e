import { type Connection, type Extension, MessageType } from '@hocuspocus/server'
import { createDecoder, type Decoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { encode, writeVarString, writeVarUint } from 'lib0/encoding'
import { applyAwarenessUpdate } from 'y-protocols/awareness'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'

interface Said {
  readonly clocks: ReadonlyMap<number, number>
  readonly states: Map<number, Record<string, unknown>>
}

/** What a frame about presence begins with on the connection of a document. */
const headOf = (documentName: string): Buffer =>
  Buffer.from(
    encode(encoder => {
      writeVarString(encoder, documentName)
      writeVarUint(encoder, MessageType.Awareness)
    }),
  )

function saidIn(decoder: Decoder): Said {
  const clocks = new Map<number, number>()
  const states: Said['states'] = new Map()
  for (let left = readVarUint(decoder); left > 0; left -= 1) {
    const client = readVarUint(decoder)
    clocks.set(client, readVarUint(decoder))
    const state: unknown = JSON.parse(readVarString(decoder))
    // Presence ends with its connection, not by a word. What else is no presence is refused by those who look at it.
    if (state !== null) states.set(client, state as Record<string, unknown>)
  }
  return { clocks, states }
}

const updateOf = ({ clocks, states }: Said): Uint8Array =>
  encode(encoder => {
    writeVarUint(encoder, states.size)
    for (const [client, state] of states) {
      writeVarUint(encoder, client)
      writeVarUint(encoder, clocks.get(client) ?? 0)
      writeVarString(encoder, JSON.stringify(state))
    }
  })

async function take(connection: Connection, frame: Buffer): Promise<void> {
  const { document } = connection
  const said = saidIn(createDecoder(readVarUint8Array(createDecoder(frame))))
  const origin = { source: 'connection', connection } as const
  await document.callbacks.beforeHandleAwareness(document, said.states, origin)
  if (said.states.size === 0 || !document.hasConnection(connection)) return
  applyAwarenessUpdate(document.awareness, updateOf(said), origin)
}

/**
 * Takes what people show of themselves, by the same hooks as the library would. The library makes a document of its own for every such message, which in full
 * rooms is the most of what they cost; and lets it wait for an edit of the same person that is on its way into the log.
 */
export const hearPresence: Extension<LiveContext> = {
  extensionName: 'hear-presence',
  async connected({ connection, documentName, context: { socket } }) {
    const head = headOf(documentName)
    socket.hearPresence = frame => {
      if (!head.equals(frame.subarray(0, head.length))) return false
      socket.spend(liveLimits.costOfPresence)
      if (!socket.isCutOff())
        take(connection, frame.subarray(head.length)).catch(() => socket.cutOff('bad-frame'))
      return true
    }
  },
}
