import { parentPort } from 'node:worker_threads'
import { type PressTask, pressWork } from './press-work'

parentPort?.on('message', (task: PressTask) => {
  void pressWork(task).then(
    done => parentPort?.postMessage({ done }),
    error => parentPort?.postMessage({ failed: error instanceof Error ? error.stack : String(error) }),
  )
})
