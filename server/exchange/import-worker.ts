import { parentPort, workerData } from 'node:worker_threads'
import type { BroughtFile } from '@/model/exchange/read-files'
import { bringIn } from './bring-in'

const { files, now } = workerData as { readonly files: readonly BroughtFile[]; readonly now: number }

parentPort?.postMessage(bringIn(files, now))
