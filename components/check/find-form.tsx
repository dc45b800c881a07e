import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'

type Props = { readonly find: string; readonly action: string }

/** Search by name, as a plain form that leads back to the same page. */
export function FindForm({ find, action }: Props) {
  const t = useTranslations('check.choose')
  return (
    <search>
      <form action={action} className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1">
          <TextField
            id="find"
            label={t('find')}
            type="search"
            defaultValue={find}
            maxLength={120}
            autoComplete="off"
          />
        </div>
        <Button type="submit">{t('findDo')}</Button>
        {find ? (
          <a href={action} className="inline-flex min-h-11 items-center px-2 underline">
            {t('findAll')}
          </a>
        ) : null}
      </form>
    </search>
  )
}
