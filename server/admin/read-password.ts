import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { askWords } from '@/content/admin/words'
import { refusal } from './refusal'

/** The first line of standard input; at a terminal, typing is not shown. Refuses where there is none. */
export async function readPassword(input: NodeJS.ReadStream): Promise<string> {
  if (input.isTTY) process.stderr.write(`${askWords.password} `)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: unseen, terminal: input.isTTY })
  try {
    for await (const line of lines) if (line !== '') return line
    throw refusal('noPassword')
  } finally {
    lines.close()
    if (input.isTTY) process.stderr.write('\n')
  }
}
