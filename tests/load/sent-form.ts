import { type Agent, request } from 'node:http'

type Fields = Readonly<Record<string, string>>

/** One thing somebody sent: until it `isTaken` nobody was told that it is there. */
export interface Sent {
  readonly id: string
  readonly kind: 'note' | 'party' | 'answer' | 'vote'
  readonly words: string
  readonly token: string
  readonly steps: readonly {
    readonly form: Fields | URLSearchParams
    readonly says: (status: number, text: string) => boolean
  }[]
  /** How many of its steps the server acknowledged. */
  taken: number
  /** How many were tried. */
  tried: number
}

function post(
  agent: Agent,
  port: number,
  token: string,
  fields: Fields | URLSearchParams,
): Promise<{ status: number; text: string }> {
  const headers = {
    host: 'kill.test',
    origin: 'http://kill.test',
    cookie: `page=${token}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/here', method: 'POST', agent, headers },
      answer => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => {
          text += piece
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
        answer.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end(new URLSearchParams(fields).toString())
  })
}

/** What a page says where a form was taken. */
export const says = (words: string) => (status: number, text: string) =>
  status === 200 && text.includes(words)

/** Sends what of it was not taken yet; rejects where the server is gone. */
export async function go(sent: Sent, agent: Agent, port: number): Promise<boolean> {
  for (const step of sent.steps.slice(sent.taken)) {
    sent.tried = sent.taken + 1
    const { status, text } = await post(agent, port, sent.token, step.form)
    if (!step.says(status, text)) return false
    sent.taken += 1
  }
  return true
}
