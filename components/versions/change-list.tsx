import { useTranslations } from 'next-intl'
import type { Statement } from '@/model/versions/tell'

const colours = { gone: 'bg-danger', added: 'bg-accent', changed: 'bg-warm', moved: 'bg-quiet' } as const

/** Changes in words, one below the other; the words carry all that the colours repeat. */
export function ChangeList({ statements }: { readonly statements: readonly Statement[] }) {
  const words = useTranslations('versions')
  return (
    <ul aria-label={words('listOfChanges')} className="grid gap-3">
      {statements.map(({ list, id, how, text, details }) => (
        <li key={`${list} ${id}`} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 wrap-anywhere">
          <span aria-hidden="true" className={`mt-2 size-2.5 rounded-full ${colours[how]}`} />
          <p>{text}</p>
          {details.length > 0 ? (
            <ul className="col-start-2 text-quiet">
              {details.map(detail => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
