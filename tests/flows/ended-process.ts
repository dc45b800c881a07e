import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** How a process ended, and all it printed. */
export interface Ended {
  readonly code: number | null
  readonly printed: string
}

/** A process whose printed words are gathered as they come. */
export class PrintingProcess {
  printed = ''
  private constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr])
      stream?.on('data', (piece: Buffer) => {
        this.printed += piece.toString()
      })
  }

  /** Starts a script on this Node, in a process group of its own as a terminal does it. */
  static start(args: readonly string[], env: Record<string, string> = {}): PrintingProcess {
    const clean = { DATABASE_URL: '', PUBLIC_URL: '', AUTH_SECRET: '', HOST: '127.0.0.1' }
    return new PrintingProcess(
      spawn(process.execPath, args, {
        env: { ...process.env, NODE_ENV: 'production', ...clean, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        timeout: 60_000,
        killSignal: 'SIGKILL',
      }),
    )
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null
  }

  /** Resolves when what it prints contains `text`; rejects where it ends before. */
  async says(text: string): Promise<void> {
    while (!this.printed.includes(text)) {
      if (!this.isRunning) throw new Error(`It ended without saying “${text}”:\n${this.printed}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  /** Sends a signal to it and to all it started, as Ctrl+C in a terminal does. */
  signalAll(signal: NodeJS.Signals): void {
    if (this.process.pid !== undefined) process.kill(-this.process.pid, signal)
  }

  /** Resolves when it has ended and everything it printed is here. */
  async ended(): Promise<Ended> {
    if (this.isRunning || this.process.stdout?.readable) await once(this.process, 'close')
    return { code: this.process.exitCode, printed: this.printed }
  }
}

/** Runs a script of the project until it ends. */
export const runToEnd = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  PrintingProcess.start(args, env).ended()
