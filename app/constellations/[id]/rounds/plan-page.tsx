import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { PlanForm } from '@/components/rounds/plan-form'
import { subjectKey } from '@/model/constellation/subject'
import type { AskedRound } from '@/model/rounds/asked-round'
import { fieldsOf, type PlanFields, perspectiveField, subjectField } from '@/model/rounds/plan-fields'
import { askedRoundsOf } from '@/server/database/asked-rounds'
import type { ConstellationRow } from '@/server/database/constellations'
import { inviteesOf } from '@/server/database/invitees'
import { dayOf } from '@/server/database/responses'
import { askableInstruments } from '@/server/rounds/askable-instruments'
import { services } from '@/server/services'
import { nameSubjects } from '../check/name-subjects'
import { submitPlan } from './forms'

type Props = { readonly constellation: ConstellationRow; readonly round: AskedRound | undefined }

const mostListed = 600
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

async function subjectsOn(id: string) {
  const map = await services().live.read(id)
  const nameOf = await nameSubjects(map)
  const order = new Intl.Collator(['en-GB', 'cy'], { numeric: true })
  const named = (kind: 'party' | 'relationship', items: readonly { readonly id: string }[]) =>
    items
      .map(one => subjectKey({ kind, id: one.id }))
      .map(key => ({ key, name: nameOf(key) }))
      .sort((one, other) => order.compare(one.name, other.name))
  const all = [
    { key: 'constellation', name: nameOf('constellation') },
    ...named('relationship', map.relationships),
    ...named('party', map.parties),
  ]
  return { all, nameOf }
}

/** The form of a plan, new or changed. */
export async function PlanPage({ constellation: { id, workspaceId }, round }: Props) {
  const { database, edition, now } = services()
  const [{ common, check, rounds }, instruments, others, { all, nameOf }, asked] = await Promise.all([
    getMessages(),
    askableInstruments(database, edition, workspaceId),
    askedRoundsOf(database, id),
    subjectsOn(id),
    round ? inviteesOf(database, round.id) : [],
  ])
  // What was chosen and has left the map meanwhile stays to be seen and unticked.
  const gone = (round?.plan.subjects ?? []).filter(key => !all.some(one => one.key === key))
  const chosen = new Set(round?.plan.subjects)
  const listed = [...all.filter(({ key }) => chosen.has(key)), ...all.filter(({ key }) => !chosen.has(key))]
  const subjects = [...gone.map(key => ({ key, name: nameOf(key) })), ...listed.slice(0, mostListed)]
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
        leftOut={Math.max(0, listed.length - mostListed)}
        rounds={others.filter(one => one.id !== round?.id).map(one => ({ id: one.id, name: one.plan.name }))}
        asked={asked.map(({ perspective, group }) => ({ perspective, group }))}
        today={dayOf(now())}
        first={round ? fieldsOf(round.plan) : firstPlan(common.roundKinds[kind], now(), kind === 'baseline')}
        act={submitPlan}
      />
    </NextIntlClientProvider>
  )
}
