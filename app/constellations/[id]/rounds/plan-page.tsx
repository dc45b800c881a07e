import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { PlanForm } from '@/components/rounds/plan-form'
import type { AskedRound } from '@/model/rounds/asked-round'
import { fieldsOf, type PlanFields, perspectiveField, subjectField } from '@/model/rounds/plan-fields'
import { askedRoundsOf } from '@/server/database/asked-rounds'
import type { ConstellationRow } from '@/server/database/constellations'
import { inviteesOf } from '@/server/database/invitees'
import { dayOf } from '@/server/database/responses'
import { askableInstruments } from '@/server/rounds/askable-instruments'
import { services } from '@/server/services'
import { askableSubjects } from '../check/askable-subjects'
import { submitPlan } from './forms'

type Props = { readonly constellation: ConstellationRow; readonly round: AskedRound | undefined }

const fourWeeks = 28 * 24 * 60 * 60 * 1000

/** A first plan: the health check about the whole, asked of the team's people, four weeks long. */
const firstPlan = (name: string, now: number, isFirst: boolean): PlanFields => ({
  name,
  kind: isFirst ? 'baseline' : 'follow-up',
  instrument: 'health-check',
  [subjectField('constellation')]: 'on',
  [perspectiveField('team-member')]: 'on',
  by: 'nothing',
  groups: '',
  threshold: '5',
  until: dayOf(now + fourWeeks),
  after: '',
  people: 'unsure',
})

/** The form of a plan, new or changed. */
export async function PlanPage({ constellation: { id, workspaceId }, round }: Props) {
  const { database, edition, now } = services()
  const [{ common, check, rounds }, instruments, others, { subjects, leftOut }, asked] = await Promise.all([
    getMessages(),
    askableInstruments(database, edition, workspaceId),
    askedRoundsOf(database, id),
    askableSubjects(id, round?.plan.subjects ?? []),
    round ? inviteesOf(database, round.id) : [],
  ])
  const kind = others.length === 0 ? 'baseline' : 'follow-up'
  return (
    <NextIntlClientProvider
      messages={{
        common: { roundKinds: common.roundKinds },
        check: { perspectives: check.perspectives },
        rounds: { plan: rounds.plan, told: rounds.told },
      }}
    >
      <PlanForm
        id={id}
        round={round?.id ?? ''}
        instruments={instruments.map(({ id, title, purpose, privacy, about, minutes }) => ({
          ...{ id, title, purpose, privacy, about, minutes },
        }))}
        subjects={subjects}
        leftOut={leftOut}
        rounds={others.filter(one => one.id !== round?.id).map(one => ({ id: one.id, name: one.plan.name }))}
        asked={asked.map(({ perspective, group }) => ({ perspective, group }))}
        today={dayOf(now())}
        first={round ? fieldsOf(round.plan) : firstPlan(common.roundKinds[kind], now(), kind === 'baseline')}
        act={submitPlan}
      />
    </NextIntlClientProvider>
  )
}
