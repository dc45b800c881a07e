import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverArgs } from '../../scripts/run/server-command.cjs'

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'connections-'))
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })

const cleanEnv = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: '',
  PUBLIC_URL: '',
  AUTH_SECRET: '',
} as const

/** A server of the built program in a process of its own. */
export class RunningServer {
  printed = ''
  private constructor(
    readonly url: string,
    readonly dataDir: string,
    readonly process: ChildProcess,
  ) {
    for (const stream of [process.stdout, process.stderr])
      stream?.on('data', (piece: Buffer) => {
        this.printed += piece.toString()
      })
  }

  /** Starts it and resolves when it is ready; rejects with what it printed where it ends before. */
  static async start(options: {
    port?: number
    dataDir: string
    env?: Record<string, string>
  }): Promise<RunningServer> {
    const port = options.port ?? (await freePort())
    const child = spawn(process.execPath, serverArgs, {
      env: { ...cleanEnv, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: options.dataDir, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const server = new RunningServer(`http://localhost:${port}`, options.dataDir, child)
    await server.ready()
    return server
  }

  private async ready(): Promise<void> {
    const until = Date.now() + 60_000
    while (!this.printed.includes('is ready')) {
      if (this.process.exitCode !== null || Date.now() > until)
        throw new Error(`The server did not start:\n${this.printed}`)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  /** The one-time set-up link it printed, or undefined. */
  get setUpLink(): string | undefined {
    return /https?:\/\/\S+\/set-up\S*/.exec(this.printed)?.[0]
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const gone = once(this.process, 'exit')
    this.process.kill(signal)
    await gone
  }
}

/** Runs the admin command on a data folder; `input` goes to its standard input. */
export async function admin(
  dataDir: string,
  args: string[],
  input = '',
): Promise<{ code: number; out: string; error: string }> {
  const child = spawn(process.execPath, ['dist/admin.js', ...args], {
    env: { ...cleanEnv, DATA_DIR: dataDir },
  })
  let out = ''
  let error = ''
  child.stdout.on('data', piece => {
    out += piece
  })
  child.stderr.on('data', piece => {
    error += piece
  })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code: Number(code), out, error }
}
