import { useTranslations } from 'next-intl'
import type { DraftOption, DraftQuestion } from '@/model/instrument/instrument-draft'
import { instrumentLimits } from '@/model/instrument/instrument-limits'
import { inputLook } from '../ui/field'
import { FaultsAt } from './fault-lines'
import { MoveButtons } from './move-buttons'
import { StepButton } from './step-button'
import { WordsField, type Writing } from './words-field'

type Place = { readonly section: number; readonly question: number }
type Props = { readonly question: DraftQuestion; readonly place: Place; readonly writing: Writing }
type RowProps = Props & { readonly option: DraftOption; readonly index: number }

function Worth({ option, name }: { readonly option: DraftOption; readonly name: string }) {
  const t = useTranslations('instruments.write')
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={`${name}.worth`} className="font-bold">
        {t('worth')}
      </label>
      <input
        id={`${name}.worth`}
        name={`${name}.worth`}
        defaultValue={option.worth}
        inputMode="decimal"
        autoComplete="off"
        className={inputLook}
      />
    </div>
  )
}

function OptionRow({ question, place, writing, option, index }: RowProps) {
  const t = useTranslations('instruments.write')
  const path = `${place.section}.${place.question}.${index}`
  const name = `sections.${place.section}.questions.${place.question}.options.${index}`
  const at = { section: place.section + 1, question: place.question + 1, option: index + 1 }
  const label = t('option', { number: index + 1 })
  return (
    <li
      id={`card-${path}`}
      tabIndex={-1}
      className="grid items-end gap-3 border-t border-line pt-3 md:grid-cols-[1fr_auto]"
    >
      <input type="hidden" name={`${name}.id`} value={option.id} />
      <div className={question.kind === 'scale' ? 'grid gap-3 sm:grid-cols-[1fr_9rem]' : 'grid gap-3'}>
        <div className="grid gap-2">
          <WordsField
            name={`${name}.text`}
            label={label}
            words={option.text}
            limit={instrumentLimits.option}
            at={{ ...at, part: 'text' }}
            writing={writing}
          />
          <FaultsAt faults={writing.faults} at={at} />
          <FaultsAt faults={writing.faults} at={{ ...at, part: 'level' }} />
        </div>
        {question.kind === 'scale' ? (
          <Worth option={option} name={name} />
        ) : (
          <input type="hidden" name={`${name}.worth`} value={option.worth} />
        )}
      </div>
      <MoveButtons at={path} index={index} of={question.options.length} what={label} />
    </li>
  )
}

/** The answers of a question, with what each is worth where they stand on a scale. */
export function OptionRows({ question, place, writing }: Props) {
  const t = useTranslations('instruments.write')
  if (question.kind === 'text') return null
  const at = { section: place.section + 1, question: place.question + 1 }
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-bold">{t('options')}</legend>
      {question.kind === 'scale' ? <p className="text-sm text-quiet">{t('worthHint')}</p> : null}
      <FaultsAt faults={writing.faults} at={{ ...at, part: 'options' }} />
      <ol className="grid gap-3">
        {question.options.map((option, index) => (
          <OptionRow key={option.id} {...{ question, place, writing, option, index }} />
        ))}
      </ol>
      <div>
        <StepButton
          step={`add-option ${place.section}.${place.question}`}
          isOff={question.options.length >= 12}
        >
          {t('addOption')}
        </StepButton>
      </div>
    </fieldset>
  )
}
