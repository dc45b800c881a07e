import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { PrepareForm } from '@/components/workshop/prepare-form'
import { runSheets } from '@/content/run-sheets/run-sheets'
import type { Actor } from '@/model/access/role'
import { subjectField } from '@/model/rounds/plan-fields'
import { fieldsOfWorkshop, leastThreshold, type WorkshopFields } from '@/model/workshop/plan-fields'
import type { Workshop } from '@/model/workshop/workshop'
import type { ConstellationRow } from '@/server/database/constellations'
import { peopleOf } from '@/server/database/memberships'
import { services } from '@/server/services'
import { askableSubjects } from '../check/askable-subjects'
import { submitPlan } from './forms'
import { runSheetsHere } from './run-sheets-here'

type Props = {
  readonly constellation: ConstellationRow
  readonly actor: Actor
  readonly workshop: Workshop | undefined
}

const usualSheet = 'ninety-minutes'
const usualSeats = '30'

/** A first plan: ninety minutes over the whole map, which participants see. */
const firstPlan: WorkshopFields = {
  name: '',
  sheet: usualSheet,
  [subjectField('constellation')]: 'on',
  threshold: String(leastThreshold),
  seats: usualSeats,
  onTheMap: 'on',
  notes: '',
}

/** The form in which a workshop is prepared, new or changed. */
export async function PreparePage({ constellation: { id, workspaceId }, actor, workshop }: Props) {
  const { database } = services()
  const [{ rounds, workshop: words }, sheets, people, { subjects, leftOut }] = await Promise.all([
    getMessages(),
    runSheetsHere(database, workspaceId, workshop?.plan.sheet),
    peopleOf(database, workspaceId),
    askableSubjects(id, workshop?.plan.about ?? ['constellation']),
  ])
  const self = workshop?.plan.facilitators[0] ?? actor.accountId
  const shipped = new Set(runSheets.map(one => one.id))
  return (
    <NextIntlClientProvider
      messages={{
        rounds: { plan: rounds.plan },
        workshop: { prepare: words.prepare, sheets: words.sheets, activities: words.activities },
      }}
    >
      <PrepareForm
        id={id}
        workshop={workshop?.id ?? ''}
        sheets={sheets.map(sheet => ({ sheet, isOwn: !shipped.has(sheet.id) }))}
        subjects={subjects}
        leftOut={leftOut}
        people={people
          .filter(({ role, accountId }) => role !== 'viewer' && accountId !== self)
          .map(({ accountId, name }) => ({ accountId, name }))}
        first={workshop ? fieldsOfWorkshop(workshop.plan) : firstPlan}
        act={submitPlan}
      />
    </NextIntlClientProvider>
  )
}
