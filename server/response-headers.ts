import type { ServerResponse } from 'node:http'
import type { Env } from './env'

const always = {
  // For answers that are no pages, such as redirects and errors; a page's own policy takes its place.
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
} as const

/** What a worker may do is said by the answer that brought its script: it fetches the other scripts it is made of, from here. */
const ofScripts = "default-src 'none'; script-src 'self'"

/** Sets what every answer carries (S-48); strict transport security only where the public address is https. */
export function setHeaders(response: ServerResponse, env: Pick<Env, 'publicUrl'>, url = ''): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  if (url.startsWith('/_next/static/')) response.setHeader('content-security-policy', ofScripts)
  if (env.publicUrl?.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000')
}
