import type { IncomingMessage, ServerResponse } from 'node:http'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'
import { importBytes } from '@/model/exchange/limits'
import { actorOfRequest } from './identity/actor-of-request'

const usualBytes = 1024 * 1024
const formMarks = 256 * 1024
// A logo may be smaller than that; up to here there is a page that says so.
const filePaths = ['/constellations/import', '/reports/look']

type Asking = Pick<IncomingMessage, 'headers' | 'url'>

/** How many bytes a request says it brings: none of its own accord, or without end where it does not say. */
function bytesSaid({ headers }: Asking): number {
  if (headers['content-length'] !== undefined) return Number(headers['content-length'])
  return headers['transfer-encoding'] === undefined ? 0 : Number.POSITIVE_INFINITY
}

/** Whether a request's body may be read at all (S-46): one MiB, and a map to bring in or a logo where somebody signed in sends it there. Asks who it is only then. */
export async function mayReadBody(request: Asking, isSignedIn: () => Promise<boolean>): Promise<boolean> {
  const bytes = bytesSaid(request)
  if (bytes <= usualBytes) return true
  const isFile = filePaths.includes(request.url?.split('?')[0] ?? '')
  return isFile && bytes <= importBytes + formMarks && (await isSignedIn())
}

/** What somebody is shown whose form brought too much: one sentence, in their language, and nothing else. */
function sentencePage(language: Language): string {
  const { tooLargeTitle, tooLarge } = messagesIn(language).errors
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tooLargeTitle}</title><main><h1>${tooLargeTitle}</h1><p>${tooLarge}</p></main></html>`
}

/** Answers 413 where the body is too large to be read, without reading it, and says whether it did. */
export async function refusesBody(
  request: IncomingMessage,
  response: ServerResponse,
  deps: Parameters<typeof actorOfRequest>[1],
): Promise<boolean> {
  const isSignedIn = async () => (await actorOfRequest(request, deps)) !== undefined
  if (await mayReadBody(request, isSignedIn)) return false
  const language = /(?:^|;\s*)language=cy\b/.test(request.headers.cookie ?? '') ? 'cy' : 'en'
  response.writeHead(413, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
  response.end(sentencePage(language))
  return true
}
