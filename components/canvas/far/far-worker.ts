import { offscreenSheet } from './blank-sheet'
import { Content, type Patch } from './content'
import { Drawing, type MendOrder, type Order } from './drawing'

/** A face of the page's type, with the bytes of its file. */
export interface Face {
  readonly family: string
  readonly style: string
  readonly weight: string
  readonly unicodeRange: string
  readonly data: ArrayBuffer
}

export type ToWorker =
  | { readonly do: 'patch'; readonly patch: Patch }
  | { readonly do: 'draw'; readonly order: Order }
  | { readonly do: 'mend'; readonly order: MendOrder }
  | { readonly do: 'faces'; readonly faces: readonly Face[] }

const scope = self as unknown as {
  readonly fonts: FontFaceSet
  postMessage(message: unknown, transfer: readonly Transferable[]): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const content = new Content()

const turn = new MessageChannel()
const waiting: (() => void)[] = []
turn.port1.onmessage = () => waiting.shift()?.()
/** Lets messages in that came meanwhile. */
const pause = () =>
  new Promise<void>(resolve => {
    waiting.push(resolve)
    turn.port2.postMessage(undefined)
  })

const drawing = new Drawing(content, {
  sheet: offscreenSheet,
  pause,
  done: drawn => scope.postMessage(drawn, [drawn.image as ImageBitmap]),
})

async function takeFaces(faces: readonly Face[]) {
  for (const { family, data, ...descriptors } of faces) {
    const face = await new FontFace(family, data, descriptors).load().catch(() => undefined)
    // Without a face of ours the words are drawn in another one; they are drawn.
    if (face) scope.fonts.add(face)
  }
}

let ready: Promise<void> = Promise.resolve()

scope.onmessage = ({ data }) => {
  if (data.do === 'patch') content.apply(data.patch, () => undefined)
  else if (data.do === 'faces') ready = takeFaces(data.faces)
  else if (data.do === 'mend') void ready.then(() => drawing.mend(data.order))
  else void ready.then(() => drawing.order(data.order))
}
