import type { Checks } from './checks'
import type { Finding } from './finding'
import type { Ground } from './ground'
import { lastOf, together } from './unchecked'

/** After how long a check is called long ago: twelve months, in milliseconds. */
const longAgo = 365 * 86_400_000

/** The relationships in use that were last checked more than twelve months before `now`. */
export const longUnchecked = ({ inUse }: Ground, checks: Checks, now: number): readonly Finding[] =>
  together(
    'long-unchecked',
    inUse.filter(tie => (lastOf(checks, tie) ?? now) < now - longAgo),
    inUse.length,
  )
