import { getTranslations } from 'next-intl/server'
import { Tick } from '@/components/rounds/tick'
import { Button } from '@/components/ui/button'
import { inputLook } from '@/components/ui/field'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { type Person, peopleOf } from '@/server/database/memberships'
import { services } from '@/server/services'
import { submitPeople } from '../../forms'
import { groupField, personField, standingField } from '../../people-fields'

type Props = { readonly round: AskedRound; readonly asked: readonly Invitee[] }

/** Everyone of the workspace, to tick, each with the perspective they are asked from and, where results are broken down by group, their group. */
export async function AccountsForm({ round, asked }: Props) {
  const { constellationId, workspaceId, plan } = round
  const [people, words] = await Promise.all([
    peopleOf(services().database, workspaceId),
    getTranslations('rounds.people'),
  ])
  const byAccount = new Map(asked.map(one => [one.accountId, one]))
  return (
    <form action={submitPeople} className="grid gap-4">
      <input type="hidden" name="id" value={constellationId} />
      <input type="hidden" name="round" value={round.id} />
      <ul className="divide-y divide-line rounded-card border border-line bg-sheet">
        {people.map(person => (
          <li
            key={person.accountId}
            className="grid items-center gap-x-6 gap-y-2 p-3 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Tick name={personField(person.accountId)} defaultChecked={byAccount.has(person.accountId)}>
              {person.name}
            </Tick>
            <Standing plan={plan} person={person} invitee={byAccount.get(person.accountId)} />
          </li>
        ))}
      </ul>
      <div>
        <Button type="submit" look="primary">
          {words('save')}
        </Button>
      </div>
    </form>
  )
}

type StandingProps = Pick<AskedRound, 'plan'> & {
  readonly person: Person
  readonly invitee: Invitee | undefined
}

async function Standing({ plan, person, invitee }: StandingProps) {
  const [words, names] = await Promise.all([
    getTranslations('rounds.people'),
    getTranslations('check.perspectives'),
  ])
  const { name, accountId } = person
  return (
    <div className="flex flex-wrap gap-3 pl-10 md:pl-0">
      <select
        name={standingField(accountId)}
        aria-label={words('perspectiveOf', { name })}
        defaultValue={invitee?.perspective ?? plan.perspectives[0]}
        className={`${inputLook} sm:w-52`}
      >
        {plan.perspectives.map(one => (
          <option key={one} value={one}>
            {names(one)}
          </option>
        ))}
      </select>
      {plan.breakdown.by === 'group' ? (
        <select
          name={groupField(accountId)}
          aria-label={words('groupOf', { name })}
          defaultValue={invitee?.group ?? ''}
          className={`${inputLook} sm:w-52`}
        >
          <option value="">{words('chooseGroup')}</option>
          {plan.breakdown.groups.map(group => (
            <option key={group} value={group}>
              {group}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
