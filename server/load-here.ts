import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { herePath } from './guests/guest-cookie'
import type { Services } from './services'

/** Answers a request to the participant pages. */
export type Here = (request: IncomingMessage, response: ServerResponse, services: Services) => Promise<void>

/** Whether a request asks for the participant pages, which stand outside the framework of all others. */
export const isHere = ({ url }: Pick<IncomingMessage, 'url'>): boolean => url?.split('?')[0] === herePath

const failed = (response: ServerResponse): void => {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
  response.end()
}

/** Brings the participant pages, which the build puts beside the server. A fault in them is one answer's, not the program's, and its log tells nothing of who asked. */
export async function loadHere(): Promise<Here> {
  const file = pathToFileURL(join(import.meta.dirname, 'here.js')).href
  const { here } = (await import(file)) as { here: () => Here }
  const answer = here()
  return (request, response, services) =>
    answer(request, response, services).catch((error: unknown) => {
      console.error('A participant page failed.', error instanceof Error ? error.stack : '')
      failed(response)
    })
}
