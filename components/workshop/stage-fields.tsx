import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { activities } from '@/model/workshop/activity'
import type { SheetFault } from '@/model/workshop/read-sheet'
import type { StageDraft } from '@/model/workshop/sheet-draft'
import { Button } from '../ui/button'
import { describedBy, Field, inputLook } from '../ui/field'
import { WrittenField } from './written-field'

type Props = {
  readonly stage: StageDraft
  readonly index: number
  readonly of: number
  readonly faults: readonly SheetFault[]
}

/** One stage being written: what people can do in it, what they are asked, what is talked about, what the facilitator may say. */
export function StageFields({ stage, index, of, faults }: Props) {
  const t = useTranslations('workshop.writing')
  const activityNames = useTranslations('workshop.activities')
  const at = `stages.${index}`
  const what = stage.title.trim() || t('unnamed', { nth: index + 1 })
  return (
    <fieldset
      id={`stage-${index}`}
      tabIndex={-1}
      className="group grid min-w-0 gap-4 rounded-card border border-line bg-sheet p-4 sm:p-5"
    >
      <legend className="px-2 font-bold">{t('nth', { nth: index + 1, of })}</legend>
      <input type="hidden" name={`${at}.id`} value={stage.id} />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <WrittenField name={`${at}.title`} label={t('stageTitle')} text={stage.title} faults={faults} />
        <WrittenField
          name={`${at}.minutes`}
          label={t('minutes')}
          text={stage.minutes}
          isNumber
          faults={faults}
        />
      </div>
      <Field id={`${at}.activity`} label={t('activity')} hint={t('activityHint')}>
        <select
          id={`${at}.activity`}
          name={`${at}.activity`}
          defaultValue={stage.activity}
          aria-describedby={describedBy(`${at}.activity`)}
          className={inputLook}
        >
          {activities.map(one => (
            <option key={one} value={one}>
              {activityNames(one)}
            </option>
          ))}
        </select>
      </Field>
      <WrittenField
        name={`${at}.ask`}
        label={t('ask')}
        hint={t('askHint')}
        text={stage.ask}
        rows={2}
        faults={faults}
      />
      <WrittenField
        name={`${at}.prompts`}
        label={t('prompts')}
        hint={t('promptsHint')}
        text={stage.prompts}
        rows={3}
        faults={faults}
      />
      <WrittenField
        name={`${at}.say`}
        label={t('say')}
        hint={t('sayHint')}
        text={stage.say}
        rows={3}
        faults={faults}
      />
      <div className="hidden group-has-[option[value=vote]:checked]:block">
        <WrittenField
          name={`${at}.dots`}
          label={t('dots')}
          hint={t('dotsHint')}
          text={stage.dots}
          isNumber
          faults={faults}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Step step={`up ${index}`} label={t('upOf', { what })} isOff={index === 0}>
          <ArrowUp aria-hidden="true" className="size-5" />
        </Step>
        <Step step={`down ${index}`} label={t('downOf', { what })} isOff={index === of - 1}>
          <ArrowDown aria-hidden="true" className="size-5" />
        </Step>
        <Step step={`remove ${index}`} label={t('removeOf', { what })}>
          {t('remove')}
        </Step>
      </div>
    </fieldset>
  )
}

type StepProps = {
  readonly step: string
  readonly label: string
  readonly isOff?: boolean
  readonly children: React.ReactNode
}

const Step = ({ step, label, isOff = false, children }: StepProps) => (
  <Button type="submit" name="step" value={step} aria-label={label} disabled={isOff} formNoValidate>
    {children}
  </Button>
)
