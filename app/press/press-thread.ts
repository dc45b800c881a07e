import { parentPort } from 'node:worker_threads'
import type { PressTask } from '@/server/report/press-work'
import { doTask } from './do-task'

parentPort?.on('message', (task: PressTask) => {
  void doTask(task).then(
    done => parentPort?.postMessage({ done }),
    error => parentPort?.postMessage({ failed: error instanceof Error ? error.stack : String(error) }),
  )
})
