import { Content, type Patch } from './content'
import { Drawing, type Order } from './drawing'

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
  sheet: (width, height) => {
    const canvas = new OffscreenCanvas(width, height)
    const brush = canvas.getContext('2d', { alpha: false })
    if (!brush) throw new Error('there is no canvas to draw on')
    return { brush, finish: () => canvas.transferToImageBitmap() }
  },
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
  if (data.do === 'patch') content.apply(data.patch, 0, () => undefined)
  else if (data.do === 'faces') ready = takeFaces(data.faces)
  else void ready.then(() => drawing.order(data.order))
}
