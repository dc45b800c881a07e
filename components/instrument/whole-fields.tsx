import { useTranslations } from 'next-intl'
import type { InstrumentDraft } from '@/model/instrument/instrument-draft'
import { instrumentLimits } from '@/model/instrument/instrument-limits'
import { privacies } from '@/model/instrument/privacy'
import { inputLook } from '../ui/field'
import { FaultsAt } from './fault-lines'
import { WordsField, type Writing } from './words-field'

type Props = { readonly draft: InstrumentDraft; readonly writing: Writing }
type ChoiceProps = Props & { readonly name: 'privacy' | 'about'; readonly values: readonly string[] }

function Choice({ draft, writing, name, values }: ChoiceProps) {
  const t = useTranslations('instruments')
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="mb-1 font-bold">{t(`write.${name}`)}</legend>
      {values.map(value => (
        <label key={value} className="flex min-h-11 items-start gap-3 py-1">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={draft[name] === value}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span>
            <span className="font-bold">
              {t(`${name}.${value as 'private'}.name` as 'privacy.private.name')}
            </span>{' '}
            <span className="text-quiet">
              {t(`${name}.${value as 'private'}.about` as 'privacy.private.about')}
            </span>
          </span>
        </label>
      ))}
      <FaultsAt faults={writing.faults} at={{ part: name }} />
    </fieldset>
  )
}

/** What is said of a questionnaire as a whole: its title, what it is for, who sees the answers, what it is about, and how long it takes. */
export function WholeFields({ draft, writing }: Props) {
  const t = useTranslations('instruments.write')
  return (
    <div className="grid gap-5 rounded-card border border-line bg-sheet p-4 sm:p-6">
      <WordsField
        name="title"
        label={t('title')}
        words={draft.title}
        limit={instrumentLimits.title}
        at={{ part: 'title' }}
        writing={writing}
      />
      <WordsField
        name="purpose"
        label={t('purpose')}
        hint={t('purposeHint')}
        words={draft.purpose}
        limit={instrumentLimits.words}
        rows={3}
        at={{ part: 'purpose' }}
        writing={writing}
      />
      <Choice draft={draft} writing={writing} name="privacy" values={privacies} />
      <Choice draft={draft} writing={writing} name="about" values={['nothing', 'subjects']} />
      <div className="grid max-w-48 gap-1">
        <label htmlFor="minutes" className="font-bold">
          {t('minutes')}
        </label>
        <input
          id="minutes"
          name="minutes"
          defaultValue={draft.minutes}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby="minutes-fault"
          className={inputLook}
        />
        <FaultsAt id="minutes-fault" faults={writing.faults} at={{ part: 'minutes' }} />
      </div>
    </div>
  )
}
