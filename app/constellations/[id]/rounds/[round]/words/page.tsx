import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { canDeleteReport } from '@/model/access/report'
import { canPlanRounds } from '@/model/access/rounds'
import { dayWords } from '@/model/edition/day-words'
import { toRead } from '@/model/results/tellable'
import { releasesOf } from '@/server/database/releases'
import { toldOf } from '@/server/database/told'
import { keptFor } from '@/server/rounds/kept-for'
import { services } from '@/server/services'
import { roundAddress } from '../../addresses'
import { Frame, type Search } from '../../frame'
import { roundOr404 } from '../../round-or-404'
import { ReportsHolding } from './reports-holding'
import { ToldCard } from './told-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.words'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** Where a person reads what was said in own words before it is shown (S-26): unread first, then the rest. */
export default async function OwnWordsPage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const back = roundAddress(constellation.id, round.id)
  if (!canPlanRounds(actor, constellation) || round.closedAt === null) redirect(back)
  const { database } = services()
  const [all, releases, words, language] = await Promise.all([
    toldOf(database, round.id, round.batch),
    releasesOf(database, constellation.id),
    getTranslations('rounds.words'),
    getLocale(),
  ])
  const readable = toRead(all, releases.get(round.id) ?? [])
  const day = dayWords(round.closedAt + keptFor, language)
  return (
    <Frame
      constellation={constellation}
      title={words('title')}
      back={{ href: back, name: round.plan.name }}
      said={await searchParams}
    >
      {canDeleteReport(actor, constellation) ? <ReportsHolding round={round} /> : null}
      <div className="grid max-w-prose gap-3">
        <p>{words('lead')}</p>
        <p className="text-quiet">{words('kept', { day })}</p>
      </div>
      {readable.length === 0 ? <p className="max-w-prose">{words('nothing')}</p> : null}
      {(['unread', 'shown', 'kept-back'] as const).map(state => {
        const told = readable.filter(one => one.state === state)
        return told.length === 0 ? null : (
          <section key={state} aria-labelledby={state} className="grid gap-4">
            <h2 id={state} className="text-xl">
              {words(`states.${state}`, { count: told.length })}
            </h2>
            <ul className="grid gap-4">
              {told.map(one => (
                <ToldCard key={one.id} round={round} told={one} />
              ))}
            </ul>
          </section>
        )
      })}
    </Frame>
  )
}
