import { instrumentSchema } from '@/model/instrument/instrument'
import {
  type OwnPlan,
  type PlanAnswers,
  planAnswersSchema,
  planLimits,
  type ShownPart,
} from '@/model/plans/own-plan'
import type { Database } from './database'
import type { Tables } from './tables'
import type { Writes } from './writes'

const readPlan = (row: Tables['own_plan']): OwnPlan => ({
  id: row.id,
  accountId: row.account_id,
  workspaceId: row.workspace_id,
  instrument: instrumentSchema.parse(JSON.parse(row.instrument)),
  answers: planAnswersSchema.parse(JSON.parse(row.answers)),
  madeAt: row.made_at,
  updatedAt: row.updated_at,
})

/** Somebody in a workspace: the author of plans, or whom parts are shown to. */
export interface Whose {
  readonly accountId: string
  readonly workspaceId: string
}

/** The plan under an id if this person is its author; undefined for anybody else, as where there is none. */
export async function planOfAuthor({ db }: Writes, id: string, whose: Whose): Promise<OwnPlan | undefined> {
  const row = await db
    .selectFrom('own_plan')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', whose.accountId)
    .where('workspace_id', '=', whose.workspaceId)
    .executeTakeFirst()
  return row && readPlan(row)
}

/** The plans of one author, the last changed first. */
export async function plansOfAuthor({ db }: Writes, whose: Whose): Promise<OwnPlan[]> {
  const rows = await db
    .selectFrom('own_plan')
    .selectAll()
    .where('account_id', '=', whose.accountId)
    .where('workspace_id', '=', whose.workspaceId)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(readPlan)
}

export async function insertPlan({ db }: Writes, plan: OwnPlan): Promise<void> {
  await db
    .insertInto('own_plan')
    .values({
      id: plan.id,
      account_id: plan.accountId,
      workspace_id: plan.workspaceId,
      instrument: JSON.stringify(plan.instrument),
      answers: JSON.stringify(plan.answers),
      made_at: plan.madeAt,
      updated_at: plan.updatedAt,
    })
    .execute()
}

/** Begins a plan where its author has room for one more; says whether it was begun. */
export async function beginPlanOf(database: Writes, plan: OwnPlan): Promise<boolean> {
  const { length } = await plansOfAuthor(database, plan)
  if (length >= planLimits.plans) return false
  await insertPlan(database, plan)
  return true
}

/** Saves what was written in one section; what stands in the others stays, also where two are saved at once. `at` is milliseconds. */
export const savePlanPart = ({ db }: Database, id: string, part: PlanAnswers, at: number): Promise<void> =>
  db.transaction().execute(async step => {
    // Writing the row first holds it until the step ends.
    const row = await step
      .updateTable('own_plan')
      .set({ updated_at: at })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    if (!row) return
    const answers = JSON.stringify({ ...readPlan(row).answers, ...part })
    await step.updateTable('own_plan').set({ answers }).where('id', '=', id).execute()
  })

/** Which parts of a plan are shown, and to whom. */
export const shownPartsOf = ({ db }: Writes, id: string): Promise<ShownPart[]> =>
  db
    .selectFrom('plan_part_shown')
    .select(['section', 'account_id as to'])
    .where('plan_id', '=', id)
    .orderBy('section')
    .orderBy('account_id')
    .execute()

/** Shows sections of a plan to somebody of its workspace; who sees one already goes on seeing it. */
export async function showParts(
  { db }: Writes,
  plan: Pick<OwnPlan, 'id' | 'workspaceId'>,
  sections: readonly string[],
  to: string,
): Promise<void> {
  if (sections.length === 0) return
  await db
    .insertInto('plan_part_shown')
    .values(
      sections.map(section => ({
        plan_id: plan.id,
        section,
        account_id: to,
        workspace_id: plan.workspaceId,
      })),
    )
    .onConflict(found => found.columns(['plan_id', 'section', 'account_id']).doNothing())
    .execute()
}

export async function takePartBack({ db }: Writes, id: string, { section, to }: ShownPart): Promise<void> {
  await db
    .deleteFrom('plan_part_shown')
    .where('plan_id', '=', id)
    .where('section', '=', section)
    .where('account_id', '=', to)
    .execute()
}

/** A plan of which something is shown to somebody, whose it is, and which sections. It holds everything: `partsShown` leaves what may be seen. */
export interface PlanShown {
  readonly plan: OwnPlan
  readonly author: string
  readonly sections: readonly string[]
}

/** Everything that is shown to one person, by who shows it. */
export async function plansShownTo({ db }: Writes, whose: Whose): Promise<PlanShown[]> {
  const rows = await db
    .selectFrom('plan_part_shown')
    .innerJoin('own_plan', 'own_plan.id', 'plan_part_shown.plan_id')
    .innerJoin('account', 'account.id', 'own_plan.account_id')
    .selectAll('own_plan')
    .select(['account.name as author', 'plan_part_shown.section as section'])
    .where('plan_part_shown.account_id', '=', whose.accountId)
    .where('plan_part_shown.workspace_id', '=', whose.workspaceId)
    .where('own_plan.workspace_id', '=', whose.workspaceId)
    .orderBy('account.name')
    .orderBy('own_plan.id')
    .execute()
  const ids = [...new Set(rows.map(({ id }) => id))]
  return ids.flatMap(id => {
    const of = rows.filter(row => row.id === id)
    const [first] = of
    return first
      ? [{ plan: readPlan(first), author: first.author, sections: of.map(row => row.section) }]
      : []
  })
}

/** Deletes a plan, and that anything of it was shown. Its bytes go too. */
export async function deletePlan(database: Database, id: string): Promise<void> {
  await database.db.deleteFrom('own_plan').where('id', '=', id).execute()
  await database.forgetDeleted()
}
