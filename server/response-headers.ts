import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Env } from './env'

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
} as const

/** Sets what every answer carries (S-48); strict transport security only where the public address is https. */
export function setHeaders(response: ServerResponse, env: Pick<Env, 'publicUrl'>): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  if (env.publicUrl?.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000')
}

/** Tells the pages the caller's address as the socket knows it, whatever the caller claims (S-49). */
export function markAddress(request: IncomingMessage): void {
  delete request.headers['x-client-address']
  request.headers['x-client-address'] = request.socket.remoteAddress ?? 'unknown'
}
