import { randomBytes } from 'node:crypto'
import { newId } from '@/model/constellation/new-id'

/** A new id that sorts by time of making. */
export const randomId = (now: number): string => newId(now, randomBytes(9))
