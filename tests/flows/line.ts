import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { BrowserContextOptions } from '@playwright/test'

/** The line between one browser and the server, which a test can hold or cut: a proxy, because a browser's own offline switch leaves open sockets alone. */
export class Line {
  private state: 'up' | 'held' | 'cut' = 'up'
  private readonly sockets = new Set<Socket>()
  private waiting: (() => void)[] = []
  private readonly proxy: Server

  private constructor() {
    this.proxy = createServer((asked, answer) => this.pass(asked, answer))
    this.proxy.on('connection', socket => this.keep(socket))
    this.proxy.on('connect', (asked: IncomingMessage, near: Socket) => this.join(asked, near))
  }

  static async open(): Promise<Line> {
    const line = new Line()
    line.proxy.listen(0, '127.0.0.1')
    await once(line.proxy, 'listening')
    return line
  }

  /** What makes a browser context go by this line. */
  get options(): BrowserContextOptions {
    const address = this.proxy.address()
    if (address === null || typeof address === 'string') throw new Error('the line is not open')
    return { proxy: { server: `http://127.0.0.1:${address.port}` } }
  }

  /** Nothing arrives any more, either way, and nobody is told. */
  hold(): void {
    this.state = 'held'
  }

  /** Everything breaks off, and nothing can be reached. */
  cut(): void {
    this.state = 'cut'
    this.waiting = []
    for (const socket of this.sockets) socket.destroy()
  }

  /** What was held arrives, and new connections are made again. */
  mend(): void {
    this.state = 'up'
    for (const send of this.waiting.splice(0)) send()
  }

  close(): void {
    this.cut()
    this.proxy.close()
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.sockets.delete(socket))
    if (this.state === 'cut') socket.destroy()
  }

  private carry(from: Socket, to: Socket): void {
    from.on('data', piece => {
      if (this.state === 'held') this.waiting.push(() => to.write(piece))
      else to.write(piece)
    })
    from.on('close', () => to.destroy())
  }

  /** WebSockets come this way. */
  private join(asked: IncomingMessage, near: Socket): void {
    const { hostname, port } = new URL(`http://${asked.url}`)
    const far = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      this.carry(near, far)
      this.carry(far, near)
    })
    this.keep(far)
    far.on('close', () => near.destroy())
  }

  /** Pages and what they fetch come this way. */
  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, headers } = asked
    const onward = request(asked.url ?? '', { method, headers }, came => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    onward.on('socket', socket => this.sockets.add(socket))
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  }
}
