import { type Ground, isServiceUser } from './ground'

type Steps = ReadonlyMap<string, readonly string[]>

function stepsOf(ground: Ground): { readonly forward: Steps; readonly backward: Steps } {
  const forward = new Map<string, string[]>()
  const backward = new Map<string, string[]>()
  const put = (steps: Map<string, string[]>, from: string, to: string) => {
    const there = steps.get(from)
    if (there) there.push(to)
    else steps.set(from, [to])
  }
  const step = (from: string, to: string) => {
    put(forward, from, to)
    put(backward, to, from)
  }
  for (const { from, to, direction } of ground.inUse) {
    if (direction === 'forward' || direction === 'mutual') step(from, to)
    if (direction === 'backward' || direction === 'mutual') step(to, from)
  }
  for (const [part, holder] of ground.holderOf) {
    step(part, holder)
    step(holder, part)
  }
  return { forward, backward }
}

/** Everyone who can be come to from the starts. Service users are come to and not gone through: a way that people must find themselves is no hand-over. */
function reached(ground: Ground, starts: readonly string[], steps: Steps): ReadonlySet<string> {
  const seen = new Set(starts)
  const begins = new Set(starts)
  const open = [...starts]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const here = ground.party(at)
    if (!here || (isServiceUser(here) && !begins.has(at))) continue
    for (const next of steps.get(at) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return seen
}

/** Where people first make contact, what they seek, who is come to from the first by hand-overs, and from whom the sought is come to. */
export interface WaysOn {
  readonly firsts: readonly string[]
  readonly sought: readonly string[]
  readonly onTheWay: ReadonlySet<string>
  readonly leadsOn: ReadonlySet<string>
}

/** Follows relationships in use in their direction (one without a direction hands nobody on), and between a part and what it is a part of. */
export function waysOn(ground: Ground): WaysOn {
  const marked = (mark: string) =>
    ground.parties.filter(({ waypoint }) => waypoint === mark).map(({ id }) => id)
  const [firsts, sought] = [marked('first-contact'), marked('sought')]
  const { forward, backward } = stepsOf(ground)
  return {
    firsts,
    sought,
    onTheWay: reached(ground, firsts, forward),
    leadsOn: reached(ground, sought, backward),
  }
}
