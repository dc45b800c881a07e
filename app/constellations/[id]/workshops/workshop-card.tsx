import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import type { Actor } from '@/model/access/role'
import { canSteerWorkshop } from '@/model/access/workshop'
import { dayWords } from '@/model/edition/day-words'
import { wordsIn } from '@/model/edition/words-in'
import { minutesOf } from '@/model/workshop/minutes-of'
import type { Workshop } from '@/model/workshop/workshop'
import { workshopAddress } from './addresses'

type Props = { readonly workshop: Workshop; readonly actor: Actor }

/** One workshop in the list: what it is, how it stands, and the next step. */
export async function WorkshopCard({ workshop, actor }: Props) {
  const [words, language] = await Promise.all([getTranslations('workshop'), getLocale()])
  const { id, constellationId, state, plan, madeAt, beganAt, endedAt, record } = workshop
  const by = canSteerWorkshop(actor, workshop) ? 'steers' : 'sees'
  const day = dayWords((state === 'ended' ? endedAt : beganAt) ?? madeAt, language)
  const next = words(`next.${state}.${by}`)
  return (
    <li
      className={`grid items-center gap-x-6 gap-y-3 rounded-card bg-sheet p-5 sm:grid-cols-[minmax(0,1fr)_auto] ${state === 'running' ? 'border-2 border-accent' : 'border border-line'}`}
    >
      <div className="grid gap-1">
        <h3 className="text-lg wrap-anywhere">{plan.name}</h3>
        <p className="text-quiet">{words(`stands.${state}`, { day })}</p>
        <p className="text-sm text-quiet">
          {wordsIn(plan.sheet.title, language).text} ·{' '}
          {words('sheets.minutes', { minutes: minutesOf(plan.sheet) })}
          {record ? ` · ${words('people', { count: record.people })}` : ''}
        </p>
      </div>
      <ButtonLink
        href={workshopAddress(constellationId, id)}
        prefetch={false}
        look={state === 'running' ? 'primary' : 'plain'}
        aria-label={words('nextNamed', { next, name: plan.name })}
      >
        {next}
      </ButtonLink>
    </li>
  )
}
