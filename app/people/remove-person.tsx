import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Person } from '@/server/database/memberships'
import { submitTakeOut } from './forms'

/** Asks first, with or without script. */
export async function RemovePerson({ person }: { readonly person: Person }) {
  const words = await getTranslations('people')
  const { name } = person
  return (
    <details className="group max-w-md">
      <summary
        aria-label={words('removeOf', { name })}
        className="inline-flex min-h-11 w-fit items-center rounded-control text-danger underline underline-offset-4"
      >
        {words('remove')}
      </summary>
      <form action={submitTakeOut} className="mt-2 grid gap-3">
        <input type="hidden" name="accountId" value={person.accountId} />
        <p>{words('removeAsk', { name })}</p>
        <Button type="submit" look="danger" className="justify-self-start">
          {words('removeYes', { name })}
        </Button>
      </form>
    </details>
  )
}
