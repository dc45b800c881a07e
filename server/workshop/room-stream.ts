import type { RoomNews } from './room-news'

/** How often a stream shows that it still stands, and how long it lasts before the browser opens another, in milliseconds. */
export const heartbeat = 20_000
const longest = 60 * 60 * 1000

interface Means {
  readonly rooms: RoomNews
  readonly workshopId: string
  /** Asked again before every word: whoever may no longer hear is told nothing more (S-42). */
  readonly mayHear: () => Promise<boolean>
  readonly signal: AbortSignal
  /** Called once when nobody listens any more. */
  readonly over?: () => void
}

const bytes = new TextEncoder()

/** The news of one room as server-sent events: `data: changed` whenever something in it changed, and a comment now and then. What changed is never in it. */
export function roomStream({ rooms, workshopId, mayHear, signal, over }: Means): ReadableStream<Uint8Array> {
  let stop: () => void = () => undefined
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(bytes.encode(text))
      let isOver = false
      stop = () => {
        if (isOver) return
        isOver = true
        unfollow()
        clearInterval(beat)
        clearTimeout(end)
        signal.removeEventListener('abort', stop)
        over?.()
        try {
          controller.close()
        } catch {
          // Whoever listened has gone and closed it.
        }
      }
      const tell = async (text: string) => {
        const may = await mayHear().catch(() => false)
        if (isOver) return
        if (may) say(text)
        else stop()
      }
      const unfollow = rooms.follow(workshopId, () => void tell('data: changed\n\n'))
      const beat = setInterval(() => void tell('event: here\ndata: \n\n'), heartbeat)
      const end = setTimeout(stop, longest)
      beat.unref()
      end.unref()
      signal.addEventListener('abort', stop)
      say('retry: 2000\nevent: here\ndata: \n\n')
    },
    cancel: () => stop(),
  })
}

/** What a stream of news is answered with: kept by nobody, and held back by no proxy on the way. */
export const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const
