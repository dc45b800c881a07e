import { readFileSync } from 'node:fs'
import { freePort, freshFolder, RunningServer, removeFolder } from '../flows/running-server'
import { median } from './median'

const rounds = 5

async function start(dataDir: string): Promise<{ seconds: number; server: RunningServer }> {
  const port = await freePort()
  const since = performance.now()
  const server = await RunningServer.start({ dataDir, port })
  const answer = await fetch(`${server.url}/sign-in`)
  await answer.text()
  return { seconds: (performance.now() - since) / 1000, server }
}

const residentMegabytes = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Cold: a new data folder, its tables made. Warm: a folder that was used before. To the first page answered. */
export async function measureStarts(): Promise<string> {
  const cold: number[] = []
  const warm: number[] = []
  const idle: number[] = []
  for (let round = 0; round < rounds; round++) {
    const dataDir = freshFolder()
    const first = await start(dataDir)
    cold.push(first.seconds)
    await first.server.stop()
    const second = await start(dataDir)
    warm.push(second.seconds)
    await rest(3000)
    idle.push(residentMegabytes(second.server.process.pid))
    await second.server.stop()
    removeFolder(dataDir)
  }
  return [
    '## Start and rest',
    '',
    '| | median of five |',
    '|---|---|',
    `| cold start to the first page answered | ${median(cold).toFixed(2)} s |`,
    `| warm start to the first page answered | ${median(warm).toFixed(2)} s |`,
    `| memory at rest, three seconds after the first page | ${median(idle).toFixed(0)} MB (aim: under 150) |`,
  ].join('\n')
}
