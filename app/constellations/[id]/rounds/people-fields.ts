import { perspectives } from '@/model/edition/perspective'
import type { RoundPlan } from '@/model/rounds/round-plan'
import type { Database } from '@/server/database/database'
import { peopleOf } from '@/server/database/memberships'
import type { Standing } from '@/server/rounds/ask-people'

export const personField = (accountId: string) => `person.${accountId}`
export const standingField = (accountId: string) => `perspective.${accountId}`
export const groupField = (accountId: string) => `group.${accountId}`

type Chosen = { readonly people: ReadonlyMap<string, Standing> } | { readonly fault: 'perspective-missing' }

/** Who is ticked of those in the workspace, and from where each is asked. A group that is still to be chosen is said when the round is opened. */
export async function chosenPeople(
  database: Database,
  workspaceId: string,
  { breakdown, perspectives: asked }: RoundPlan,
  fields: Readonly<Record<string, string>>,
): Promise<Chosen> {
  const people = new Map<string, Standing>()
  for (const { accountId } of await peopleOf(database, workspaceId)) {
    if (!(personField(accountId) in fields)) continue
    const perspective = perspectives.find(
      one => one === fields[standingField(accountId)] && asked.includes(one),
    )
    if (!perspective) return { fault: 'perspective-missing' }
    const group = fields[groupField(accountId)] ?? ''
    const isNamed = breakdown.by === 'group' && breakdown.groups.includes(group)
    people.set(accountId, { perspective, group: isNamed ? group : null })
  }
  return { people }
}
