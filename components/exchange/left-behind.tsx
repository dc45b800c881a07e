import { useTranslations } from 'next-intl'
import type { Found } from '@/model/exchange/found'
import type { NotTaken } from '@/model/exchange/not-taken'
import type { TakenOver } from '@/model/exchange/take-over'

interface Props {
  readonly notTaken: readonly NotTaken[]
  /** Words for kinds that nobody has said what they stand for. */
  readonly unknownKinds: TakenOver['unknownKinds']
  readonly unread: Found['unread']
}

const quoted = (examples: readonly string[]) =>
  examples.length === 0 ? 'none' : examples.map(example => `“${example}”`).join(', ')

const examplesShown = 3

function UnknownKinds({ unknown }: { readonly unknown: Props['unknownKinds'] }) {
  const t = useTranslations('exchange')
  const common = useTranslations('common')
  return t('notTaken.unknown-kinds', {
    words: unknown.length,
    examples: quoted(unknown.slice(0, examplesShown).map(({ word }) => word)),
    count: unknown.reduce((sum, { count }) => sum + count, 0),
    other: common('partyKinds.other'),
  })
}

/** Everything that a file holds and the constellation does not, a line each. */
export function LeftBehind({ notTaken, unknownKinds, unread }: Props) {
  const t = useTranslations('exchange')
  if (notTaken.length + unknownKinds.length + unread.length === 0) return <p>{t('nothingLost')}</p>
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
      {unknownKinds.length > 0 ? (
        <li>
          <UnknownKinds unknown={unknownKinds} />
        </li>
      ) : null}
      {unread.map(({ part, count, examples }) => (
        <li key={part}>
          {t('notTaken.unread', { count, part: t(`unread.${part}`), examples: quoted(examples) })}
        </li>
      ))}
    </ul>
  )
}
