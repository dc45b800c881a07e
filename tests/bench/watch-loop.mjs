import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

// Loaded into the server before its own program (NODE_OPTIONS=--import …): on SIGUSR2 it writes down the longest that nothing else could happen
// since it was last asked, and how long at most the thread itself was at work between two beats, both in milliseconds, and begins anew. The second is the
// first without what other programs took of the processor meanwhile.
const file = process.env.WATCH_LOOP
if (isMainThread && file) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let last = worked()
  let most = 0
  setInterval(() => {
    const now = worked()
    most = Math.max(most, now - last)
    last = now
  }, 1).unref()
  let asked = 0
  process.on('SIGUSR2', () => {
    asked += 1
    writeFileSync(file, JSON.stringify({ asked, longest: delay.max / 1e6, work: most }))
    delay.reset()
    most = 0
    last = worked()
  })
}
