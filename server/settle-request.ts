import type { IncomingMessage } from 'node:http'
import type { Env } from './env'
import { isAmong, readAddress } from './trusted-proxies'

type Known = Pick<Env, 'publicUrl' | 'trustedProxies'>

/** Where a request came from: the socket's address, or, where that is a trusted proxy, the nearest one it names that is none (S-49). */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  proxies: readonly string[],
): string {
  let nearest = readAddress(socketAddress) ?? 'unknown'
  for (const hop of (forwardedFor ?? '').split(',').reverse()) {
    const before = readAddress(hop)
    if (nearest === 'unknown' || !isAmong(nearest, proxies) || !before) break
    nearest = before
  }
  return nearest
}

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join(',') : header)

// A form sent without script from a page that names no referrer comes from Origin `null` in some browsers; they say themselves that it is the same.
function originOf({ headers }: IncomingMessage, publicUrl: string | undefined): string | undefined {
  const isOwn = headers.origin === 'null' && headers['sec-fetch-site'] === 'same-origin'
  return isOwn ? (publicUrl ?? `http://${headers.host}`) : headers.origin
}

/**
 * Leaves in a request only what is known about its way here, for the pages to rely on: the caller's address as `x-client-address`, no header a
 * caller could have forwarded itself, whether a whole page is asked for (`x-whole-page`), and the public host where the request's Origin is the public one, whatever a proxy made of Host.
 */
export function settleRequest(request: IncomingMessage, { publicUrl, trustedProxies }: Known): void {
  const { headers } = request
  const address = clientAddress(request.socket.remoteAddress, one(headers['x-forwarded-for']), trustedProxies)
  for (const name of Object.keys(headers))
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name]
  headers['x-client-address'] = address
  // The framework keeps to itself what its own script asks for, to change a page that is there already.
  if (request.method === 'GET' && headers.rsc === undefined) headers['x-whole-page'] = 'yes'
  else delete headers['x-whole-page']
  const origin = originOf(request, publicUrl)
  if (origin !== undefined) headers.origin = origin
  if (publicUrl && origin === new URL(publicUrl).origin) headers.host = new URL(publicUrl).host
}
