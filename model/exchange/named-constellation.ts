import type { Constellation } from '../constellation/constellation'

/** A constellation with its name, as a file carries it. */
export interface NamedConstellation {
  readonly name: string
  readonly constellation: Constellation
}
