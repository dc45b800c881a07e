import type { LeftFinding } from '../constellation/left-finding'
import type { Finding } from './finding'

/** A finding that the team knows and leaves, with its reason. */
export interface KnownFinding {
  readonly finding: Finding
  readonly left: LeftFinding
}

/** Findings apart: those that are open, and those that were left. What was left and stands out no longer is in neither; its reason is kept, should it come back. */
export function openAndLeft(
  findings: readonly Finding[],
  leftFindings: readonly LeftFinding[],
): { readonly open: readonly Finding[]; readonly left: readonly KnownFinding[] } {
  const reasons = new Map(leftFindings.map(left => [left.id, left]))
  const left = findings.flatMap(finding => {
    const known = reasons.get(finding.key)
    return known ? [{ finding, left: known }] : []
  })
  return { open: findings.filter(({ key }) => !reasons.has(key)), left }
}
