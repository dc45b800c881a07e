import { useTranslations } from 'next-intl'
import type { Found } from '@/model/exchange/found'
import type { NotTaken } from '@/model/exchange/not-taken'

interface Props {
  readonly notTaken: readonly NotTaken[]
  readonly unread: Found['unread']
}

const quoted = (examples: readonly string[]) =>
  examples.length === 0 ? 'none' : examples.map(example => `“${example}”`).join(', ')

/** Everything that a file holds and the constellation does not, a line each. */
export function LeftBehind({ notTaken, unread }: Props) {
  const t = useTranslations('exchange')
  if (notTaken.length + unread.length === 0) return <p>{t('nothingLost')}</p>
  return (
    <ul className="grid list-disc gap-1 pl-6 wrap-anywhere">
      {notTaken.map(({ what, table, column, count, at, examples }) => (
        <li key={[what, table, column].join('\n')}>
          {t(`notTaken.${what}`, {
            column,
            count,
            at,
            table: t(`tables.${table}`),
            examples: quoted(examples),
          })}
        </li>
      ))}
      {unread.map(({ part, count }) => (
        <li key={part}>{t('notTaken.unread', { count, part: t(`unread.${part}`) })}</li>
      ))}
    </ul>
  )
}
