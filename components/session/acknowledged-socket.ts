import { inParts } from '@/model/shared-map/parts'
import { createAcknowledgements } from './acknowledgements'

/** A WebSocket that knows whether everything sent over it is on the server's disk. */
export interface AcknowledgedSocket extends WebSocket {
  /** How many contents sent are not known to be on disk. */
  readonly outstanding: () => number
}

/** The same kind of WebSocket with its messages counted, and sent in as many frames as they need. */
export function acknowledged(Socket: typeof WebSocket): new (url: string) => AcknowledgedSocket {
  return class extends Socket implements AcknowledgedSocket {
    readonly #acknowledgements = createAcknowledgements()

    constructor(url: string) {
      super(url)
      // Heard before anyone else does, so that whoever asks while hearing a frame gets the answer after it.
      this.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) this.#acknowledgements.received(new Uint8Array(data))
      })
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBufferLike>): void {
      if (data instanceof Uint8Array) this.#sendMessage(data)
      else super.send(data as string)
    }

    // What brings back a thousand parties, or was done in a long time without a line, is longer than the server takes at once.
    #sendMessage(message: Uint8Array) {
      this.#acknowledgements.sent(message)
      for (const part of inParts(message)) super.send(part as Uint8Array<ArrayBuffer>)
    }

    readonly outstanding = () => this.#acknowledgements.outstanding()
  }
}
