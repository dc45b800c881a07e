import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { planLimits } from '@/model/plans/own-plan'
import {
  beginPlanOf,
  deletePlan,
  planOfAuthor,
  plansOfAuthor,
  plansShownTo,
  savePlanPart,
  shownPartsOf,
  showParts,
  takePartBack,
} from '@/server/database/own-plans'
import { removeMember } from '@/server/identity/change-rights'
import { aWorkspace } from '../builders/a-workspace'
import { anOwnPlan, aStoredPlan } from '../builders/an-own-plan'
import { onEachDatabase } from './each-database'

onEachDatabase('plans of one’s own', database => {
  async function people() {
    const workspaceId = randomUUID()
    await aWorkspace(database(), workspaceId, ['owner', 'member', 'viewer'])
    const who = (role: string) => ({ accountId: `${workspaceId}-${role}`, workspaceId })
    const author = who('member')
    const plan = await aStoredPlan(database(), author.accountId, workspaceId)
    return { author, owner: who('owner'), viewer: who('viewer'), plan, workspaceId }
  }
  const part = (question: string, words: string) => ({ [question]: { chosen: [], words } })

  test('PLAN-1 parts that are saved at the same moment are all kept', async () => {
    const { author, plan } = await people()
    await Promise.all([
      savePlanPart(database(), plan.id, part('own-words', 'tea'), 5),
      savePlanPart(database(), plan.id, part('later-words', 'the sea'), 6),
    ])
    const kept = await planOfAuthor(database(), plan.id, author)
    expect(kept?.answers).toEqual({ ...part('own-words', 'tea'), ...part('later-words', 'the sea') })
    expect((await plansOfAuthor(database(), author)).map(({ id }) => id)).toEqual([plan.id])
  })

  test('PLAN-10 somebody has room for so many plans and no more, whatever others have', async () => {
    const { author, owner } = await people()
    const begin = (whose: typeof author) => beginPlanOf(database(), anOwnPlan(whose))
    for (let begun = 1; begun < planLimits.plans; begun++) expect(await begin(author)).toBe(true)
    expect(await begin(author)).toBe(false)
    expect(await plansOfAuthor(database(), author)).toHaveLength(planLimits.plans)
    expect(await begin(owner)).toBe(true)
  })

  test('PLAN-2 a plan is given to its author alone', async () => {
    const { author, owner, viewer, plan } = await people()
    expect(await planOfAuthor(database(), plan.id, author)).toEqual(plan)
    for (const other of [owner, viewer, { ...author, workspaceId: 'elsewhere' }])
      expect(await planOfAuthor(database(), plan.id, other)).toBeUndefined()
    expect(await plansOfAuthor(database(), owner)).toEqual([])
    expect(await plansShownTo(database(), owner)).toEqual([])
  })

  test('PLAN-3 parts are shown to one person, and taken back one by one', async () => {
    const { author, owner, viewer, plan } = await people()
    await showParts(database(), plan, ['drop-in', 'later'], viewer.accountId)
    await showParts(database(), plan, ['later'], viewer.accountId)
    expect(await shownPartsOf(database(), plan.id)).toEqual([
      { section: 'drop-in', to: viewer.accountId },
      { section: 'later', to: viewer.accountId },
    ])
    const [shown] = await plansShownTo(database(), viewer)
    expect(shown?.plan.id).toBe(plan.id)
    expect([...(shown?.sections ?? [])].sort()).toEqual(['drop-in', 'later'])
    expect(await plansShownTo(database(), owner)).toEqual([])
    await takePartBack(database(), plan.id, { section: 'drop-in', to: viewer.accountId })
    expect((await plansShownTo(database(), viewer))[0]?.sections).toEqual(['later'])
    await takePartBack(database(), plan.id, { section: 'later', to: viewer.accountId })
    expect(await plansShownTo(database(), viewer)).toEqual([])
    expect(await planOfAuthor(database(), plan.id, author)).toEqual(plan)
  })

  test('PLAN-5 an erased plan is gone with what was shown of it', async () => {
    const { author, viewer, plan } = await people()
    await showParts(database(), plan, ['later'], viewer.accountId)
    await deletePlan(database(), plan.id)
    expect(await planOfAuthor(database(), plan.id, author)).toBeUndefined()
    expect(await shownPartsOf(database(), plan.id)).toEqual([])
  })

  test('PLAN-5 somebody who leaves takes their plans along, and sees nothing that was shown to them', async () => {
    const { author, viewer, plan } = await people()
    const deps = { database: database(), live: { closeConnectionsOf: () => undefined } }
    await showParts(database(), plan, ['later'], viewer.accountId)
    await removeMember(deps, viewer)
    expect(await shownPartsOf(database(), plan.id)).toEqual([])
    await removeMember(deps, author)
    expect(await planOfAuthor(database(), plan.id, author)).toBeUndefined()
  })
})
