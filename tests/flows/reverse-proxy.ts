import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { freePort, freshFolder, removeFolder } from './running-server'

export const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

/** A reverse proxy of its own before the program, with a certificate of its own making. */
export interface ReverseProxy {
  readonly port: number
  readonly plainPort: number
  readonly url: string
  stop(): Promise<void>
}

/** Where a proxy listens, for https and for http, and where the program behind it does. */
export interface Ports {
  readonly port: number
  readonly plainPort: number
  readonly program: number
}

/** Starts one kind of proxy with what it writes in a folder of its own. */
export type StartProxy = (folder: string, ports: Ports) => ChildProcess

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error('the proxy did not start')
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined)
    if (answer) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the proxy does not answer')
}

/** Reserves ports, so that the program can be told its public address before the proxy runs. */
export async function prepareProxy(
  startProxy: StartProxy,
): Promise<{ url: string; start: (program: number) => Promise<ReverseProxy> }> {
  const [port, plainPort] = [await freePort(), await freePort()]
  const url = `https://localhost:${port}`
  return {
    url,
    async start(program) {
      const folder = freshFolder()
      const child = startProxy(folder, { port, plainPort, program })
      await answers(plainPort, child)
      return {
        port,
        plainPort,
        url,
        async stop() {
          const gone = once(child, 'exit')
          child.kill('SIGTERM')
          await gone
          removeFolder(folder)
        },
      }
    },
  }
}
