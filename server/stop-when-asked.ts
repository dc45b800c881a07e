import type { Server } from 'node:http'
import type { Services } from './services'

interface Running {
  readonly server: Server
  readonly services: Services
  readonly folder: { release(): void }
}

const patience = 5000

async function stop({ server, services, folder }: Running): Promise<void> {
  setTimeout(() => process.exit(0), patience).unref()
  server.close()
  await services.live.close()
  server.closeAllConnections()
  await services.database.close()
  folder.release()
  process.exit(0)
}

/** Stops in good order at Ctrl+C, at a polite kill, and when the process that started this one is gone. */
export function stopWhenAsked(running: Running): void {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    void stop(running)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once)
  if (process.connected) process.on('disconnect', once)
}
