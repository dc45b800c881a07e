import Link from 'next/link'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { dayWords } from '@/model/edition/day-words'
import { wordsIn } from '@/model/edition/words-in'
import type { Workshop } from '@/model/workshop/workshop'
import { dotsOf } from '@/server/database/ballots'
import { notesOf } from '@/server/database/notes'
import { services } from '@/server/services'
import { roundPartAddress } from '../../../rounds/addresses'
import { WhatCameOut } from '../../what-came-out'
import { DeleteWorkshop } from '../delete-workshop'
import { keptTexts } from '../kept-texts'
import { StageRecord } from './stage-record'

type Props = { readonly workshop: Workshop; readonly mayKeep: boolean; readonly mayDelete: boolean }

/** What a workshop left: how it went, the check, and stage by stage what was shown, each of which can become an action or a reflection. */
export async function Record({ workshop, mayKeep, mayDelete }: Props) {
  const { database } = services()
  const { id, constellationId, plan, record } = workshop
  const [words, notes, dots, kept] = await Promise.all([
    getTranslations('workshop.record'),
    notesOf(database, id),
    dotsOf(database, id),
    keptTexts(constellationId),
  ])
  const stages = plan.sheet.stages.filter(
    stage => notes.some(note => note.stage === stage.id) || dots.has(stage.id),
  )
  return (
    <>
      <Facts workshop={workshop} />
      {record?.round ? (
        <section aria-labelledby="check" className="grid justify-items-start gap-4">
          <h2 id="check" className="text-xl">
            {words('check')}
          </h2>
          <WhatCameOut round={record.round} />
          <ButtonLink href={roundPartAddress(constellationId, record.round, 'results')} prefetch={false}>
            {words('results')}
          </ButtonLink>
        </section>
      ) : null}
      {stages.length === 0 ? <p className="max-w-prose">{words('nothing')}</p> : null}
      {stages.length > 0 && mayKeep ? <p className="max-w-prose">{words('goOn')}</p> : null}
      {stages.map(stage => (
        <StageRecord
          key={stage.id}
          workshop={workshop}
          stage={stage}
          notes={notes.filter(note => note.stage === stage.id)}
          dots={dots.get(stage.id)}
          kept={kept}
          mayKeep={mayKeep}
        />
      ))}
      {mayDelete ? (
        <section aria-label={words('more')} className="border-t border-line pt-6">
          <DeleteWorkshop workshop={workshop} words={words} />
        </section>
      ) : null}
    </>
  )
}

const minute = 60_000

async function Facts({ workshop }: Pick<Props, 'workshop'>) {
  const { constellationId, plan, record, beganAt, endedAt } = workshop
  const [words, language, format] = await Promise.all([
    getTranslations('workshop.record'),
    getLocale(),
    getFormatter(),
  ])
  const took = Math.max(1, Math.round(((endedAt ?? 0) - (beganAt ?? 0)) / minute))
  const held = words('heldOn', {
    day: dayWords(beganAt ?? 0, language),
    took:
      took < 120
        ? words('minutes', { minutes: took })
        : words('hours', { hours: format.number(took / 60, { maximumFractionDigits: 1 }) }),
  })
  const facts: readonly (readonly [string, string])[] = [
    [words('held'), held],
    [words('people'), words('count', { count: record?.people ?? 0 })],
    [words('sheet'), wordsIn(plan.sheet.title, language).text],
  ]
  return (
    <dl className="divide-y divide-line rounded-card border border-line bg-sheet">
      {facts.map(([name, value]) => (
        <div key={name} className="grid gap-x-6 px-4 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-quiet">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
      {record?.version ? (
        <div className="grid items-center gap-x-6 px-4 py-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-quiet">{words('map')}</dt>
          <dd>
            <Link
              href={`/constellations/${constellationId}/versions/${record.version}`}
              className="inline-flex min-h-11 items-center"
              prefetch={false}
            >
              {words('version')}
            </Link>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
