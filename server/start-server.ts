import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import next from 'next'
import { baseUrl, networkAddresses } from './addresses'
import { takeDataFolder } from './data-folder'
import { type Env, readEnv } from './env'
import { offerSetUp } from './identity/set-up'
import { inTurn } from './in-turn'
import { refusesBody } from './limit-body'
import { isHere, loadHere } from './load-here'
import { makeServices } from './make-services'
import { setHeaders } from './response-headers'
import { keepTending } from './rounds/tend-rounds'
import { provideServices, type Services } from './services'
import { settleRequest } from './settle-request'
import { StartFault } from './start-fault'
import { stopWhenAsked } from './stop-when-asked'
import { keepEnding } from './workshop/end-workshop'

function envOrFault(values: NodeJS.ProcessEnv): Env {
  try {
    return readEnv(values)
  } catch (error) {
    throw new StartFault(error instanceof Error ? error.message : String(error))
  }
}

// Longer than nginx (60 s) and Caddy (120 s) keep theirs: a form sent into a connection just being closed here would be lost.
const idleConnection = 130_000

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartFault(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program. Stop it, or set PORT to another number.`
            : `Port ${port} cannot be opened: ${error.message}.`,
        ),
      ),
    )
    server.listen(port, host, resolve)
  })
}

const listensEverywhere = (host: string) => host === '0.0.0.0' || host === '::'

async function servePages(server: Server, services: Services): Promise<void> {
  // Next adds its own upgrade listener to the server it is given; one that never listens leaves /collab to us.
  const nextSockets = createServer()
  const { isDevelopment: dev, host, port } = services.env
  // After an action Next asks itself for the next page, where it believes to be.
  const hostname = listensEverywhere(host) ? undefined : host
  const app = next({ dev, httpServer: nextSockets, port, ...(hostname ? { hostname } : {}) })
  await app.prepare()
  const handle = app.getRequestHandler()
  const here = await loadHere()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await refusesBody(request, response, services)) return
    await (isHere(request) ? here(request, response, services) : handle(request, response))
  }
  const takeRequest = inTurn((request: IncomingMessage, response: ServerResponse) => {
    if (response.destroyed) return
    setHeaders(response, services.env, request.url)
    settleRequest(request, services.env)
    void answer(request, response)
  })
  const takeSocket = inTurn((request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (socket.destroyed) return
    if (request.url?.split('?')[0] === '/collab') void services.live.upgrade(request, socket, head)
    else if (services.env.isDevelopment) nextSockets.emit('upgrade', request, socket, head)
    else socket.destroy()
  })
  server.removeAllListeners('request')
  server.on('request', takeRequest)
  server.on('upgrade', (request, socket, head) => {
    // It may break while it waits.
    socket.on('error', () => socket.destroy())
    takeSocket(request, socket, head)
  })
}

const unencrypted = 'Not encrypted: anyone on that network can read along. The README tells how to add https.'

async function greet(services: Services): Promise<void> {
  const { env } = services
  const lines = ['', 'Meaningful Connections is ready.', `  On this machine:  ${baseUrl(env)}`]
  const addresses = env.publicUrl || !listensEverywhere(env.host) ? [] : networkAddresses()
  for (const address of addresses) lines.push(`  On the network:   http://${address}:${env.port}`)
  if (addresses.length > 0) lines.push(`                    ${unencrypted}`)
  lines.push(`  Its data:         ${env.databaseUrl ? 'PostgreSQL (DATABASE_URL)' : env.dataDir}`)
  const link = await offerSetUp(services)
  if (link) lines.push('', 'To set it up, open this link. It works once:', `  ${link}`)
  lines.push('', 'Stop it with Ctrl+C.', '')
  process.stdout.write(lines.join('\n'))
}

/** Starts everything in this process on one port; throws a StartFault, having changed nothing, where the host has something to mend. */
export async function startServer(values: NodeJS.ProcessEnv): Promise<void> {
  const env = envOrFault(values)
  const folder = takeDataFolder(env.dataDir)
  const server = createServer((_request, response) => response.writeHead(503, { 'retry-after': '2' }).end())
  server.keepAliveTimeout = idleConnection
  await listen(server, env)
  const services = await makeServices(env)
  process.env.NEXTAUTH_URL = baseUrl(env)
  process.env.NEXTAUTH_SECRET = services.secret
  provideServices(services)
  await servePages(server, services)
  keepTending(services)
  keepEnding(services)
  stopWhenAsked({ server, services, folder })
  await greet(services)
}
