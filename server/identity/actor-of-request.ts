import type { IncomingMessage } from 'node:http'
import type { Actor } from '@/model/access/role'
import { actorOfCookies } from './actor-of-cookies'

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The cookies of a header's text; where a name comes twice, the first counts. */
export function cookiesOf(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').flatMap(pair => {
    const [, name, value] = /^\s*([^\s=]+)\s*=\s*"?(.*?)"?\s*$/s.exec(pair) ?? []
    return name ? [[name, decoded(value ?? '')] as const] : []
  })
  return Object.fromEntries(pairs.reverse())
}

/** Who asks by a request that Next does not see, such as a WebSocket's, or undefined. */
export const actorOfRequest = (
  request: Pick<IncomingMessage, 'headers'>,
  deps: Parameters<typeof actorOfCookies>[1],
): Promise<Actor | undefined> => actorOfCookies(cookiesOf(request.headers.cookie), deps)
