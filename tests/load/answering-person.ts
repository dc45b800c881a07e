import { Agent, type IncomingMessage, request } from 'node:http'

/** An answer to one request. */
export interface Answered {
  readonly status: number
  readonly text: string
  readonly cookie: string | undefined
}

/** The fields of a form and what stands in them. */
export type Form = Readonly<Record<string, string>>

const failed: Answered = { status: 0, text: '', cookie: undefined }

async function read(response: IncomingMessage): Promise<Answered> {
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece as Buffer)
  return {
    status: response.statusCode ?? 0,
    text: Buffer.concat(pieces).toString('utf8'),
    cookie: response.headers['set-cookie']?.[0]?.split(';')[0],
  }
}

/** One participant's browser without script: forms that lead on to the page. */
export class AnsweringPerson {
  private cookie = ''
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 2 })

  constructor(private readonly at: { readonly port: number; readonly origin: string }) {}

  private ask(method: 'GET' | 'POST', body: string, giveUpAfter?: number): Promise<Answered> {
    return new Promise(resolve => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.at.port,
          path: '/here',
          method,
          agent: this.agent,
          headers: {
            host: new URL(this.at.origin).host,
            origin: this.at.origin,
            'accept-encoding': 'identity',
            ...(this.cookie ? { cookie: this.cookie } : {}),
            ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
          },
        },
        response =>
          read(response).then(
            answered => {
              if (answered.cookie !== undefined) this.cookie = answered.cookie
              resolve(answered)
            },
            () => resolve(failed),
          ),
      )
      // A connection that was closed while it waited is made anew, as browsers do.
      asked.on('error', () =>
        asked.reusedSocket && giveUpAfter === undefined ? resolve(this.ask(method, body)) : resolve(failed),
      )
      if (giveUpAfter !== undefined) setTimeout(() => asked.destroy(), giveUpAfter)
      asked.end(body)
    })
  }

  /** Sends a form and follows where it leads, as a browser does. */
  async send(fields: Form): Promise<Answered> {
    return this.follow(await this.ask('POST', new URLSearchParams(fields).toString()))
  }

  /** Sends a form and gives up where the answer is not here in time, as on a bad line; undefined where it was given up. */
  async sendInVain(fields: Form, giveUpAfter: number): Promise<Answered | undefined> {
    const answered = await this.ask('POST', new URLSearchParams(fields).toString(), giveUpAfter)
    return answered === failed ? undefined : this.follow(answered)
  }

  private follow(answered: Answered): Promise<Answered> | Answered {
    return answered.status === 303 ? this.ask('GET', '') : answered
  }

  leave(): void {
    this.agent.destroy()
  }
}
