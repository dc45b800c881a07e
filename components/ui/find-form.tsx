import Link from 'next/link'
import { Button } from './button'
import { TextField } from './text-field'

type Props = {
  readonly find: string
  readonly action: string
  readonly limit: number
  readonly words: { readonly find: string; readonly button: string; readonly showAll: string }
}

/** Search by name, as a plain form that leads back to the same page. */
export function FindForm({ find, action, limit, words }: Props) {
  return (
    <search>
      <form action={action} className="flex max-w-xl flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <TextField
            id="find"
            type="search"
            label={words.find}
            defaultValue={find}
            maxLength={limit}
            autoComplete="off"
          />
        </div>
        <Button type="submit">{words.button}</Button>
        {find ? (
          <Link href={action} className="inline-flex min-h-11 items-center">
            {words.showAll}
          </Link>
        ) : null}
      </form>
    </search>
  )
}
