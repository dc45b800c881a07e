import type { Checks } from './checks'
import type { Finding } from './finding'
import type { Ground } from './ground'
import { lastOf, together } from './unchecked'

/** The relationships in use that no check was ever answered about. */
export const neverChecked = ({ inUse }: Ground, checks: Checks): readonly Finding[] =>
  together(
    'never-checked',
    inUse.filter(tie => lastOf(checks, tie) === undefined),
    inUse.length,
  )
