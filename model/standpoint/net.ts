import type { Constellation } from '../constellation/constellation'

/** What of a constellation it takes to walk it. */
export type Net = Pick<Constellation, 'parties' | 'relationships'>
