import type { ExchangeFault, ExchangeProblem } from './fault'
import type { Read } from './found'

/** A fault on its way out of a reader that is deep in a file; `reading` turns it into an answer. */
class Refused extends Error {
  constructor(readonly fault: ExchangeFault) {
    super(fault.problem)
  }
}

/** Ends reading with a fault. */
export function refuse(problem: ExchangeProblem, at = ''): never {
  throw new Refused({ at, problem })
}

/** What a reader found, or the fault that ended it. */
export function reading<T>(read: () => T): Read<T> {
  try {
    return { ok: read() }
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault }
    throw error
  }
}
