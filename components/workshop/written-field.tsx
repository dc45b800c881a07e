import { useTranslations } from 'next-intl'
import type { SheetFault, SheetFieldFault } from '@/model/workshop/read-sheet'
import { inputLook } from '../ui/field'

/** What is wrong at one place of a run sheet. */
export const faultsAt = (faults: readonly SheetFault[], at: string): readonly SheetFieldFault[] =>
  faults.filter(one => one.at === at).map(({ fault }) => fault)

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly rows?: number
  readonly isNumber?: boolean
  readonly faults: readonly SheetFault[]
}

/** A field of a run sheet being written, with what is wrong in it. */
export function WrittenField({ name, label, hint, text, rows, isNumber = false, faults }: Props) {
  const t = useTranslations('workshop.writing.faults')
  const own = faultsAt(faults, name)
  const shared = {
    id: name,
    name,
    defaultValue: text,
    autoComplete: 'off',
    'aria-describedby': `${name}-about`,
    'aria-invalid': own.length > 0 ? true : undefined,
    className: `${inputLook} ${isNumber ? 'max-w-28' : ''}`,
  }
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={name} className="font-bold">
        {label}
      </label>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} inputMode={isNumber ? 'numeric' : undefined} />
      )}
      <div id={`${name}-about`} className="grid text-sm text-quiet empty:hidden">
        {hint ? <span>{hint}</span> : null}
        {own.map(fault => (
          <span key={fault} className="font-bold text-danger">
            {t(fault)}
          </span>
        ))}
      </div>
    </div>
  )
}
