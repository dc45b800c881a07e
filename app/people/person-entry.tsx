import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '@/model/edition/day-words'
import type { Person } from '@/server/database/memberships'
import { RemovePerson } from './remove-person'
import { RolePicker } from './role-picker'

type Props = { readonly person: Person; readonly isSelf: boolean; readonly mayChange: boolean }

export async function PersonEntry({ person, isSelf, mayChange }: Props) {
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  const date = dayWords(person.joinedAt, await getLocale())
  return (
    <li className="grid gap-4 p-4 sm:p-5 md:grid-cols-[1fr_auto] md:items-start">
      <div className="min-w-0">
        <h3 className="text-lg">
          {person.name}
          {isSelf ? <span className="font-normal text-quiet"> · {words('you')}</span> : null}
        </h3>
        <p className="break-words text-quiet">{person.email}</p>
        <p className="text-sm text-quiet">
          {common(`roles.${person.role}`)} · {words('joined', { date })}
        </p>
      </div>
      {mayChange ? (
        <div className="grid gap-2">
          <RolePicker person={person} />
          <RemovePerson person={person} />
        </div>
      ) : null}
    </li>
  )
}
