import type { LeftFinding } from '../constellation/left-finding'
import type { Relationship } from '../constellation/relationship'
import type { Finding } from './finding'
import { isGathered, together } from './unchecked'

/** A finding that the team knows and leaves, with its reason; of a finding that gathers many, the part that was known. */
export interface KnownFinding {
  readonly finding: Finding
  readonly left: LeftFinding
}

const again = '#'

const isAbout = ({ key }: Finding, { id }: LeftFinding) => id === key || id.startsWith(key + again)

/** How a finding is left, with a reason at a time. One that gathers many is left for those it names now; what comes to it later is open, and may be left once more. */
export function leftAs(
  finding: Finding,
  leftFindings: readonly LeftFinding[],
  reason: string,
  at: number,
): LeftFinding {
  const before = leftFindings.filter(left => isAbout(finding, left)).length
  return {
    id: before === 0 ? finding.key : `${finding.key}${again}${before + 1}`,
    reason,
    at,
    ...(isGathered(finding.kind) ? { evidence: [...finding.relationships] } : {}),
  }
}

/** A gathered finding, of some of its relationships only; undefined where there are none. */
function partOf(finding: Finding, ids: ReadonlySet<string>, ties: ReadonlyMap<string, Relationship>) {
  if (ids.size === finding.relationships.length) return finding
  const some = finding.relationships.flatMap(id => (ids.has(id) ? (ties.get(id) ?? []) : []))
  const [part] = together(finding.kind, some, Number(finding.values.of))
  return part
}

/** A finding apart, by those who left it: what each of them knew, and what is open still. */
function apart(finding: Finding, about: readonly LeftFinding[], ties: ReadonlyMap<string, Relationship>) {
  const whole = about.find(({ evidence }) => evidence === undefined)
  if (whole) return { open: [], left: [{ finding, left: whole }] }
  const open = new Set(finding.relationships)
  const left = about.flatMap((one): KnownFinding[] => {
    const known = new Set((one.evidence ?? []).filter(id => open.delete(id)))
    const part = partOf(finding, known, ties)
    return part ? [{ finding: part, left: one }] : []
  })
  const rest = partOf(finding, open, ties)
  return { open: rest ? [rest] : [], left }
}

/**
 * Findings apart: those that are open, and those that were left, each for the evidence that was there. What was left and stands out no longer is in
 * neither; its reason is kept, should it come back.
 */
export function openAndLeft(
  findings: readonly Finding[],
  leftFindings: readonly LeftFinding[],
  relationships: readonly Relationship[],
): { readonly open: readonly Finding[]; readonly left: readonly KnownFinding[] } {
  const ties = new Map(relationships.map(tie => [tie.id, tie]))
  const parts = findings.map(finding => {
    const about = leftFindings.filter(left => isAbout(finding, left))
    return about.length === 0 ? { open: [finding], left: [] } : apart(finding, about, ties)
  })
  return { open: parts.flatMap(({ open }) => open), left: parts.flatMap(({ left }) => left) }
}
