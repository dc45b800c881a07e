import { getTranslations } from 'next-intl/server'
import { roles } from '@/model/access/role'

export async function RoleMeanings() {
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  return (
    <section aria-labelledby="roles-heading" className="grid gap-3">
      <h2 id="roles-heading" className="text-xl">
        {words('rolesTitle')}
      </h2>
      <dl className="grid gap-x-6 sm:grid-cols-[auto_1fr] sm:gap-y-2">
        {roles.map(role => (
          <div key={role} className="contents">
            <dt className="font-bold">{common(`roles.${role}`)}</dt>
            <dd className="text-quiet max-sm:mb-3">{words(`roleMeanings.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
