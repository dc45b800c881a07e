import { type IncomingHttpHeaders, request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { connect } from 'node:net'

/** An answer to an HTTP request; status 0 where the line was closed instead. */
export interface Told {
  readonly status: number
  readonly text: string
  readonly headers: IncomingHttpHeaders
}

export interface Ask {
  readonly port: number
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** The loopback address it comes from. */
  readonly from?: string
  /** By https, whoever made the certificate. */
  readonly isSecure?: boolean
}

const none: Told = { status: 0, text: '', headers: {} }

/** Asks once, on a connection of its own. */
export function ask({
  port,
  method = 'GET',
  path = '/here',
  headers = {},
  body,
  from,
  isSecure,
}: Ask): Promise<Told> {
  return new Promise(resolve => {
    const asked = (isSecure ? secureRequest : request)(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers,
        agent: false,
        timeout: 20_000,
        localAddress: from,
        rejectUnauthorized: false,
      },
      response => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(pieces).toString('utf8'),
            headers: response.headers,
          }),
        )
        response.on('error', () => resolve(none))
      },
    )
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(none))
    asked.end(body)
  })
}

/** Writes bytes to the port as they are, and resolves to the beginning of what comes back. */
export function shout(port: number, bytes: Uint8Array, ms = 300): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', piece => {
      heard += piece.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard.slice(0, 60)))
    socket.write(bytes)
    setTimeout(() => socket.destroy(), ms)
  })
}

const forms = { 'content-type': 'application/x-www-form-urlencoded' }

/** What stands in a form; a list where a name stands in it more than once. */
export type Fields = Readonly<Record<string, string>> | URLSearchParams

/** Sends a form to the one address of the participant pages, by script, so that the page comes back at once. */
export const sendForm = (
  world: { readonly port: number; readonly origin: string; readonly isSecure?: boolean },
  fields: Fields,
  {
    cookie = '',
    from,
    headers = {},
  }: { cookie?: string; from?: string; headers?: Record<string, string> } = {},
): Promise<Told> =>
  ask({
    port: world.port,
    ...(world.isSecure ? { isSecure: true } : {}),
    method: 'POST',
    headers: {
      ...forms,
      host: new URL(world.origin).host,
      origin: world.origin,
      'x-by': 'script',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
    ...(from ? { from } : {}),
  })

/** The cookie an answer gave. */
export const cookieIn = ({ headers }: Told): string => headers['set-cookie']?.[0]?.split(';')[0] ?? ''
