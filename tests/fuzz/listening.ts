import { request } from 'node:http'

/** A stream of news that was asked for; status 0 where the line was closed instead of an answer. */
export interface Listening {
  readonly status: number
  readonly text: () => string
  readonly isOver: () => boolean
  close(): void
}

/** Asks for the news of a room with a cookie, or with none. */
export function listen(
  { port, origin }: { readonly port: number; readonly origin: string },
  cookie: string,
  path = '/here',
): Promise<Listening> {
  let text = ''
  let isOver = false
  const headers = { accept: 'text/event-stream', host: new URL(origin).host, ...(cookie ? { cookie } : {}) }
  return new Promise(resolve => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false })
    const heard = (status: number) =>
      resolve({ status, text: () => text, isOver: () => isOver, close: () => asked.destroy() })
    asked.on('response', response => {
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        text += piece
      })
      response.on('error', () => undefined)
      response.on('close', () => {
        isOver = true
      })
      heard(response.statusCode ?? 0)
    })
    asked.on('error', () => {
      isOver = true
      heard(0)
    })
    asked.end()
  })
}
