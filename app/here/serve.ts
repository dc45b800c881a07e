import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { guestCookie, guestCookieName, herePath, noGuestCookie } from '@/server/guests/guest-cookie'
import { cookiesOf } from '@/server/identity/actor-of-request'
import type { Services } from '@/server/services'
import type { Answer, Answered, Asking } from './answer'
import { answerHere, showHere } from './answer-here'
import { formIn } from './form'
import { type Drawing, keptPages } from './kept-pages'
import { newsStreams } from './stream'

const largestForm = 64 * 1024
const packed = promisify(gzip)

const policy = (nonce: string, exitUrl: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'self'",
    // Browsers hold the address that a form leads on to against this as well.
    `form-action 'self' ${new URL(exitUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const plain = (response: ServerResponse, status: number, text = '') =>
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text)

const isOwn = ({ headers }: IncomingMessage) =>
  headers.origin === undefined ||
  (URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host)

const wantsNews = ({ headers }: IncomingMessage) => headers.accept === 'text/event-stream'

// Our script takes the page from the answer itself, which saves a journey on a slow line.
const isScript = ({ headers }: IncomingMessage) => headers['x-by'] === 'script'

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    bytes += piece.length
    if (bytes > largestForm) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const seconds = (milliseconds: number) => Math.round(milliseconds / 1000)

/** How often a page that shows a room asks for itself again where no script does, in seconds. */
const often = 15

/** In how many seconds a page without script asks for itself again: where own words would be lost, when it is over; where a room may move on, soon; else soon enough to hide. */
function refreshAfter({ idle, isWriting, sign }: Answer): number | null {
  if (idle === null) return null
  if (isWriting) return seconds(idle.end)
  return sign === null ? seconds(idle.hide) : often
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { env }: Services,
  drawing: Drawing,
  answer: Answer,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64')
  const frame = {
    exitUrl: env.exitUrl,
    idle: answer.idle,
    refresh: refreshAfter(answer),
    sign: answer.sign,
    isWhole: !isScript(request),
  }
  const page = drawing(answer, frame, nonce)
  const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = isPacked ? await packed(page) : Buffer.from(page)
  // Our script takes what it is told for where its person is, and shows it.
  response.writeHead(answer.isUnknown && frame.isWhole ? 401 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(nonce, env.exitUrl),
    'content-length': body.length,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function setToken(
  response: ServerResponse,
  { env }: Services,
  { token }: Pick<Answer, 'token'>,
  had: boolean,
) {
  if (typeof token === 'object') response.setHeader('set-cookie', guestCookie(token.new, env.publicUrl))
  else if (token === 'none' && had) response.setHeader('set-cookie', noGuestCookie(env.publicUrl))
}

/** Leads a form without script on: to the one address, or away from here. */
const lead = (response: ServerResponse, to: string, exitUrl: string) =>
  response.writeHead(303, { location: to, 'content-security-policy': policy('none', exitUrl) }).end()

/** An answer that is no page. */
function presentNothing(
  response: ServerResponse,
  services: Services,
  is: Exclude<Answered['is'], 'page' | 'moved-on'>,
  isByScript: boolean,
): void {
  const { exitUrl, publicUrl } = services.env
  if (is === 'not-understood') return void plain(response, 400, 'badInput')
  if (is === 'left') response.setHeader('set-cookie', noGuestCookie(publicUrl))
  if (is === 'kept' || isByScript) return void response.writeHead(204).end()
  lead(response, exitUrl, exitUrl)
}

async function present(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
  drawing: Drawing,
  answered: Answered,
): Promise<void> {
  const isByScript = isScript(request)
  if (answered.is !== 'page' && answered.is !== 'moved-on')
    return presentNothing(response, services, answered.is, isByScript)
  setToken(response, services, answered, tokenIn(request) !== undefined)
  const leadsOn = request.method === 'POST' && !isByScript
  if (answered.is === 'moved-on' || (leadsOn && answered.isWhereTheyAre))
    return void lead(response, herePath, services.env.exitUrl)
  return sendPage(request, response, services, drawing, answered)
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store')
  // Forms without script are checked by their origin, which browsers leave out where no referrer is allowed at all.
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('vary', 'accept-encoding, cookie')
}

const tokenIn = ({ headers }: IncomingMessage) => cookiesOf(headers.cookie)[guestCookieName]

/** Makes the handler of the participant pages: everything at one address, with this script in each page. */
export function makeHere(script: string) {
  let follow: ReturnType<typeof newsStreams> | undefined
  const drawing = keptPages(script)
  return async (request: IncomingMessage, response: ServerResponse, services: Services): Promise<void> => {
    setHeaders(response)
    if (request.method === 'GET' && wantsNews(request)) {
      follow ??= newsStreams(services)
      return follow(tokenIn(request), response)
    }
    const asking: Asking = {
      token: tokenIn(request),
      // Our own server writes this header from the socket and drops any that came in (S-49).
      address: String(request.headers['x-client-address'] ?? 'unknown'),
      isByScript: isScript(request),
    }
    if (request.method === 'GET' || request.method === 'HEAD')
      return present(request, response, services, drawing, await showHere(asking, services))
    if (request.method !== 'POST') return void plain(response, 405)
    if (!isOwn(request)) return void plain(response, 403, 'notAllowed')
    const body = await bodyOf(request)
    if (body === undefined) return void plain(response, 413, 'tooLarge')
    return present(request, response, services, drawing, await answerHere(formIn(body), asking, services))
  }
}

/** The handler as the build puts it together: its script stands beside it. */
export const here = () => makeHere(readFileSync(join(import.meta.dirname, 'here-script.js'), 'utf8'))
