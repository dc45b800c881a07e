import { newId } from '@/model/constellation/new-id'

/** A new id from this browser's clock and chance. */
export const makeId = () => newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
