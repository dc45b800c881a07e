import { getLocale, getTranslations } from 'next-intl/server'
import { ToldFirstList } from '@/components/rounds/told-first'
import { ButtonLink } from '@/components/ui/button-link'
import type { Actor } from '@/model/access/role'
import { wordsIn } from '@/model/edition/words-in'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { answeredSoFar } from '@/server/rounds/answered-so-far'
import { services } from '@/server/services'
import { nameSubjects } from '../../check/name-subjects'
import { roundPartAddress } from '../addresses'
import { toldFirst } from '../told-first'

type Props = { readonly round: AskedRound; readonly asked: readonly Invitee[]; readonly actor: Actor }

/** What a round asks, of how many, and what they are told. */
export async function RoundSummary({ round, asked, actor }: Props) {
  const { database, live } = services()
  const { plan, instrument, state, constellationId, id } = round
  const [words, kinds, language, map, told] = await Promise.all([
    getTranslations('rounds.one-round'),
    getTranslations('common.roundKinds'),
    getLocale(),
    live.read(constellationId),
    toldFirst(round, asked),
  ])
  const nameOf = await nameSubjects(map)
  const mine = asked.find(({ accountId }) => accountId === actor.accountId)
  const count = state === 'open' ? await answeredSoFar(database, round) : undefined
  const facts: readonly (readonly [string, string])[] = [
    [words('state'), words(`states.${state}`)],
    [words('kind'), kinds(plan.kind)],
    [words('instrument'), wordsIn(instrument.title, language).text],
    ...(plan.subjects.length > 0 ? ([[words('about'), plan.subjects.map(nameOf).join(' · ')]] as const) : []),
    [words('asked'), words('people', { count: asked.length })],
    ...(state === 'open'
      ? ([
          [words('answered'), count === undefined ? words('notEnough') : words('people', { count })],
        ] as const)
      : []),
    [words('until'), told.until],
  ]
  return (
    <>
      {state === 'open' && mine && !mine.hasAnswered ? (
        <p>
          <ButtonLink href={roundPartAddress(constellationId, id, 'answer')} look="primary" prefetch={false}>
            {words('answer')}
          </ButtonLink>
        </p>
      ) : null}
      <dl className="divide-y divide-line rounded-card border border-line bg-sheet">
        {facts.map(([name, value]) => (
          <div key={name} className="grid gap-x-6 px-4 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-quiet">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="told" className="grid gap-3">
        <h2 id="told" className="text-xl">
          {words(state === 'planned' ? 'toldThen' : 'told')}
        </h2>
        <ToldFirstList {...told} />
      </section>
    </>
  )
}
