import { decoding } from 'lib0'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { askFrame, authFrame, kinds, presenceFrame, someParty, updateFrame } from '../fuzz/frames'
import type { Latencies } from './latencies'

export interface Place {
  readonly url: string
  readonly origin: string
  readonly cookie: string
  readonly room: string
  readonly name: string
}

const now = () => performance.timeOrigin + performance.now()
const mark = Buffer.from('~')
const digits = 14

/** One person of a crowd: they rename their own party again and again, and keep what arrives until the end, so that the clients cost little while it counts. */
export class LoadedPerson {
  readonly own = new Y.Doc()
  readonly received: Uint8Array[] = []
  made = 0
  saved = 0
  isCounting = false
  private clock = 0
  private isHere = false
  closed = ''
  private readonly socket: WebSocket

  constructor(
    readonly place: Place,
    private readonly latencies: Latencies,
  ) {
    this.socket = new WebSocket(place.url, {
      headers: { cookie: place.cookie },
      origin: place.origin,
      perMessageDeflate: false,
    })
    this.socket.on('open', () => this.socket.send(authFrame(place.room)))
    this.socket.on('message', (data: Buffer) => this.hear(data))
    this.socket.on('error', () => undefined)
    this.socket.on('close', (code, reason) => {
      this.closed = `${code} ${reason.toString()}`
    })
    this.own.on('update', (update: Uint8Array) => {
      this.made += 1
      this.socket.send(updateFrame(place.room, update))
    })
  }

  private hear(data: Buffer): void {
    if (data.length === 1) return void this.socket.send(new Uint8Array([10]))
    const decoder = decoding.createDecoder(data)
    decoding.readVarUint8Array(decoder)
    const kind = decoding.readVarUint(decoder)
    if (kind === kinds.sync) this.hearSync(data, decoder)
    else if (kind === 8) this.saved += decoding.readVarUint(decoder)
    else if (kind === kinds.auth) this.socket.send(askFrame(this.place.room))
  }

  private hearSync(data: Buffer, decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    if (step === 0) return
    this.received.push(Uint8Array.from(decoding.readVarUint8Array(decoder)))
    this.isHere = true
    if (this.isCounting) this.count(data)
  }

  private count(data: Buffer): void {
    const at = now()
    for (let from = data.indexOf(mark); from >= 0; from = data.indexOf(mark, from + digits)) {
      const sent = Number(data.toString('latin1', from + 1, from + digits))
      if (sent > 0) this.latencies.add(at - sent)
    }
  }

  /** True once the map as it stood is here. */
  get isReady(): boolean {
    return this.isHere
  }

  begin(): void {
    carryOut(this.own, { do: 'add-party', party: someParty(this.place.name) }, 'me')
  }

  /** Renames the own party to the time it is. */
  edit(): void {
    const name = `~${now().toFixed(0).padStart(13, '0')}`
    carryOut(this.own, { do: 'change-party', id: this.place.name, change: { name } }, 'me')
  }

  point(): void {
    this.clock += 1
    const user = { id: this.place.name, name: this.place.name, hue: 10 }
    this.socket.send(
      presenceFrame(this.place.room, this.own.clientID, { user, cursor: [this.clock, 0] }, this.clock),
    )
  }

  /** The map as this person has it, from all that arrived. */
  map(): Y.Doc {
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const update of [...this.received, Y.encodeStateAsUpdate(this.own)]) Y.applyUpdate(doc, update)
    })
    return doc
  }

  leave(): void {
    this.socket.terminate()
  }
}
