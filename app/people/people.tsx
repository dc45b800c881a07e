import { getTranslations } from 'next-intl/server'
import { FindForm } from '@/components/ui/find-form'
import type { Person } from '@/server/database/memberships'
import { PersonEntry } from './person-entry'

const manyPeople = 10

type Props = {
  readonly people: readonly Person[]
  readonly self: string
  readonly mayChange: boolean
  readonly find: string
}

const isFound = ({ name, email }: Person, find: string) =>
  `${name}\n${email}`.toLowerCase().includes(find.toLowerCase())

/** Everyone in the workspace; who may changes roles and removes people, from within each entry. */
export async function People({ people, self, mayChange, find }: Props) {
  const words = await getTranslations('people')
  const shown = people.filter(person => isFound(person, find))
  return (
    <section aria-labelledby="people-heading" className="grid gap-4">
      <h2 id="people-heading" className="sr-only">
        {words('everyone')}
      </h2>
      {people.length > manyPeople || find ? (
        <FindForm
          find={find}
          action="/people"
          limit={100}
          words={{ find: words('find'), button: words('findButton'), showAll: words('showAll') }}
        />
      ) : null}
      {shown.length === 0 ? <p>{words('noneFound', { text: find })}</p> : null}
      <ul className="divide-y divide-line rounded-card border border-line bg-sheet empty:hidden">
        {shown.map(person => (
          <PersonEntry
            key={person.accountId}
            person={person}
            isSelf={person.accountId === self}
            mayChange={mayChange}
          />
        ))}
      </ul>
      {mayChange ? <p className="text-sm text-quiet">{words('changeNote')}</p> : null}
    </section>
  )
}
