import { useTranslations } from 'next-intl'
import { inputLook } from '@/components/ui/field'
import {
  elsewhere,
  type PartyField,
  partyFields,
  type RelationshipField,
  relationshipFields,
  retarget,
  type Target,
} from '@/model/exchange/mapping'
import type { ShownColumn } from '@/model/exchange/preview'

interface Props<Field extends string> {
  readonly title: string
  readonly columns: readonly ShownColumn[]
  readonly targets: readonly Target<Field>[]
  readonly options: readonly { readonly target: Target<Field>; readonly label: string }[]
  readonly onChoose: (targets: readonly Target<Field>[]) => void
}

/** The columns of one table, each with what is in it and what it becomes. */
function ColumnTable<Field extends string>({ title, columns, targets, options, onChoose }: Props<Field>) {
  const t = useTranslations('exchange')
  if (columns.length === 0) return null
  return (
    <table className="w-full border-collapse text-left max-sm:block">
      <caption className="pb-2 text-left text-lg font-bold max-sm:block">{title}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line text-sm text-quiet">
          <th className="py-1 pr-4 font-normal">{t('column')}</th>
          <th className="py-1 pr-4 font-normal">{t('examples')}</th>
          <th className="py-1 font-normal">{t('becomes')}</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {columns.map(({ name, examples }, place) => (
          <tr key={name} className="border-b border-line align-middle max-sm:grid max-sm:gap-1 max-sm:py-3">
            <th scope="row" className="py-2 pr-4 wrap-anywhere max-sm:p-0">
              {name}
            </th>
            <td className="max-w-72 py-2 pr-4 text-sm text-quiet wrap-anywhere max-sm:p-0">
              {examples.join(' · ')}
            </td>
            <td className="py-2 sm:w-64 max-sm:p-0">
              <select
                aria-label={t('becomesOf', { column: name })}
                className={inputLook}
                value={targets[place]}
                onChange={event => {
                  const chosen = options.find(({ target }) => target === event.target.value)
                  if (chosen) onChoose(retarget(targets, place, chosen.target))
                }}
              >
                {options.map(({ target, label }) => (
                  <option key={target} value={target}>
                    {label}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Chosen<Field extends string> = Pick<Props<Field>, 'columns' | 'targets' | 'onChoose'>

export function PartyColumns(chosen: Chosen<PartyField>) {
  const t = useTranslations('exchange')
  const options = [...partyFields, ...elsewhere].map(target => ({
    target,
    label: t(`partyFields.${target}`),
  }))
  return <ColumnTable {...chosen} title={t('table.parties')} options={options} />
}

export function RelationshipColumns(chosen: Chosen<RelationshipField>) {
  const t = useTranslations('exchange')
  const options = [...relationshipFields, ...elsewhere].map(target => ({
    target,
    label: t(`relationshipFields.${target}`),
  }))
  return <ColumnTable {...chosen} title={t('table.relationships')} options={options} />
}
