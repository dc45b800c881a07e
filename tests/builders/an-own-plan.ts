import { randomUUID } from 'node:crypto'
import type { OwnPlan } from '@/model/plans/own-plan'
import type { Database } from '@/server/database/database'
import { insertPlan } from '@/server/database/own-plans'
import { aQuestionnaire } from './a-questionnaire'

const asked = aQuestionnaire({ id: 'own-plan', privacy: 'shared' })
const [section] = asked.sections

/** A plan with two parts, of which nothing is written. */
export const anOwnPlan = (given: Partial<OwnPlan> = {}): OwnPlan => ({
  id: randomUUID(),
  accountId: 'somebody',
  workspaceId: 'somewhere',
  instrument: {
    ...asked,
    sections: asked.sections.concat(
      section
        ? [
            {
              ...section,
              id: 'later',
              questions: [{ kind: 'text', id: 'later-words', text: { all: { en: 'What else?' } } }],
            },
          ]
        : [],
    ),
  },
  answers: {},
  madeAt: 1,
  updatedAt: 1,
  ...given,
})

/** Stores a plan of somebody; returns it. */
export async function aStoredPlan(
  database: Database,
  accountId: string,
  workspaceId: string,
  given: Partial<OwnPlan> = {},
): Promise<OwnPlan> {
  const plan = anOwnPlan({ accountId, workspaceId, ...given })
  await insertPlan(database, plan)
  return plan
}
