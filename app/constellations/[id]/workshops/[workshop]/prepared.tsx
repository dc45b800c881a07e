import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { SheetStages } from '@/components/workshop/sheet-stages'
import { wordsIn } from '@/model/edition/words-in'
import { minutesOf } from '@/model/workshop/minutes-of'
import type { Workshop } from '@/model/workshop/workshop'
import { peopleOf } from '@/server/database/memberships'
import { runningOn } from '@/server/database/workshops'
import { services } from '@/server/services'
import { nameSubjects } from '../../check/name-subjects'
import { workshopAddress, workshopPartAddress } from '../addresses'
import { submitBegin } from '../forms'
import { DeleteWorkshop } from './delete-workshop'
import { WorkshopFields } from './workshop-fields'

type Props = { readonly workshop: Workshop; readonly mayChange: boolean; readonly maySteer: boolean }

type Fact = readonly [name: string, value: string]

async function factsOf({ plan, constellationId, workspaceId }: Workshop) {
  const { database, live } = services()
  const [words, language, people, map] = await Promise.all([
    getTranslations('workshop.prepared'),
    getLocale(),
    peopleOf(database, workspaceId),
    live.read(constellationId),
  ])
  const nameOf = await nameSubjects(map)
  const named = people.filter(({ accountId }) => plan.facilitators.includes(accountId))
  const length = words('minutes', { minutes: minutesOf(plan.sheet) })
  const hasCheck = plan.sheet.stages.some(({ activity }) => activity === 'check')
  const check: readonly Fact[] = [
    [words('about'), plan.about.map(nameOf).join(' · ')],
    [words('threshold'), words('thresholdIs', { threshold: plan.threshold })],
  ]
  const facts: readonly Fact[] = [
    [words('sheet'), `${wordsIn(plan.sheet.title, language).text} · ${length}`],
    [words('facilitators'), named.map(({ name }) => name).join(' · ')],
    ...(hasCheck ? check : []),
    [words('seats'), String(plan.seats)],
    [words('map'), words(plan.onTheMap ? 'mapYes' : 'mapNo')],
    [words('notes'), plan.notes],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** A workshop before it begins: what is prepared, what can still be changed, and the button that begins it. */
export async function Prepared({ workshop, mayChange, maySteer }: Props) {
  const words = await getTranslations('workshop.prepared')
  const { constellationId, id, plan } = workshop
  const [facts, [running]] = await Promise.all([
    factsOf(workshop),
    runningOn(services().database, constellationId),
  ])
  return (
    <>
      {running ? (
        <Notice tone="warm" role="status">
          <p>{words('anotherRuns', { name: running.plan.name })}</p>
          <p className="mt-2">
            <Link href={workshopAddress(constellationId, running.id)} prefetch={false} className="underline">
              {words('goToRunning', { name: running.plan.name })}
            </Link>
          </p>
        </Notice>
      ) : null}
      {maySteer && !running ? (
        <form action={submitBegin} className="grid justify-items-start gap-3">
          <WorkshopFields workshop={workshop} />
          <p className="max-w-prose">{words('beginLead')}</p>
          <Button type="submit" look="primary">
            {words('begin')}
          </Button>
        </form>
      ) : null}
      <dl className="divide-y divide-line rounded-card border border-line bg-sheet">
        {facts.map(([name, value]) => (
          <div key={name} className="grid gap-x-6 px-4 py-3 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <dt className="text-quiet">{name}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="stages" className="grid gap-3">
        <h2 id="stages" className="text-xl">
          {words('stages')}
        </h2>
        <SheetStages sheet={plan.sheet} />
      </section>
      {mayChange ? (
        <section
          aria-label={words('more')}
          className="grid justify-items-start gap-3 border-t border-line pt-6"
        >
          <ButtonLink href={workshopPartAddress(constellationId, id, 'plan')} prefetch={false}>
            {words('change')}
          </ButtonLink>
          <DeleteWorkshop workshop={workshop} words={words} />
        </section>
      ) : null}
    </>
  )
}
