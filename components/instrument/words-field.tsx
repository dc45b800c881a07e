import { useTranslations } from 'next-intl'
import type { DraftWords } from '@/model/instrument/instrument-draft'
import type { InstrumentFault, InstrumentPlace } from '@/model/instrument/instrument-fault'
import { inputLook } from '../ui/field'
import { FaultsAt } from './fault-lines'

/** What every field of a form of writing is told. */
export interface Writing {
  readonly hasWelsh: boolean
  readonly faults: readonly InstrumentFault[]
}

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly words: DraftWords
  readonly limit: number
  readonly rows?: number
  readonly at: InstrumentPlace
  readonly writing: Writing
}

type OneProps = Omit<Props, 'words' | 'writing'> & {
  readonly text: string
  readonly faults: readonly InstrumentFault[]
}

function OneField({ name, label, hint, text, limit, rows, at, faults }: OneProps) {
  const shared = {
    id: name,
    name,
    defaultValue: text,
    maxLength: limit,
    autoComplete: 'off',
    className: inputLook,
    'aria-describedby': `${name}-about`,
  }
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={name} className="font-bold">
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} />}
      <div id={`${name}-about`} className="grid gap-1 text-sm text-quiet empty:hidden">
        {hint ? <span>{hint}</span> : null}
        <FaultsAt faults={faults} at={at} />
      </div>
    </div>
  )
}

/** A field for words: in English, and in Welsh too where the questionnaire has it. Welsh that is not shown is kept. */
export function WordsField({ words, writing, ...rest }: Props) {
  const t = useTranslations('instruments.write')
  const { faults, hasWelsh } = writing
  return (
    <>
      <OneField {...rest} name={`${rest.name}.en`} text={words.en} faults={faults} />
      {hasWelsh ? (
        <OneField
          {...rest}
          hint={''}
          name={`${rest.name}.cy`}
          label={t('inWelsh', { label: rest.label })}
          text={words.cy}
          faults={[]}
        />
      ) : (
        <input type="hidden" name={`${rest.name}.cy`} value={words.cy} />
      )}
    </>
  )
}
