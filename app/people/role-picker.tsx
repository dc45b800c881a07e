import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { inputLook } from '@/components/ui/field'
import { roles } from '@/model/access/role'
import type { Person } from '@/server/database/memberships'
import { submitRole } from './forms'

export async function RolePicker({ person }: { readonly person: Person }) {
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  const id = `role-${person.accountId}`
  return (
    <form action={submitRole} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="accountId" value={person.accountId} />
      <div className="min-w-40 flex-1">
        <label htmlFor={id} className="sr-only">
          {words('roleOf', { name: person.name })}
        </label>
        <select id={id} name="role" defaultValue={person.role} key={person.role} className={inputLook}>
          {roles.map(role => (
            <option key={role} value={role}>
              {common(`roles.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{words('changeRole')}</Button>
    </form>
  )
}
