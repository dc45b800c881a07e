import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { ShownPart } from '@/model/plans/own-plan'
import type { Person } from '@/server/database/memberships'
import { submitTakeBack } from '../forms'

type Props = {
  readonly plan: string
  readonly section: string
  readonly title: string
  readonly shown: readonly ShownPart[]
  readonly people: readonly Person[]
}

/** Who else sees one part of a plan, each with a way to take it back. */
export async function WhoSees({ plan, section, title, shown, people }: Props) {
  const words = await getTranslations('plans.show')
  const those = people.filter(({ accountId }) =>
    shown.some(one => one.section === section && one.to === accountId),
  )
  if (those.length === 0) return <p className="text-sm text-quiet">{words('onlyYou')}</p>
  return (
    <ul className="grid gap-2">
      {those.map(({ accountId, name }) => (
        <li key={accountId} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="wrap-anywhere">{words('sees', { name })}</span>
          <form action={submitTakeBack}>
            <input type="hidden" name="id" value={plan} />
            <input type="hidden" name="section" value={section} />
            <input type="hidden" name="to" value={accountId} />
            <Button type="submit" look="quiet" aria-label={words('takeBackFrom', { name, part: title })}>
              {words('takeBack')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
