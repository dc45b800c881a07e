import { getTranslations } from 'next-intl/server'
import { EditionWords } from '@/components/check/edition-words'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import type { Language } from '@/model/edition/words-in'
import type { OwnPlan } from '@/model/plans/own-plan'
import type { Person } from '@/server/database/memberships'
import { submitShow } from '../forms'

type Props = {
  readonly plan: OwnPlan
  /** Everyone else of the workspace. */
  readonly others: readonly Person[]
  readonly language: Language
}

/** Choosing parts of one's plan and somebody to show them to. */
export async function ShowForm({ plan: { id, instrument }, others, language }: Props) {
  const words = await getTranslations('plans.show')
  if (others.length === 0) return <p className="text-quiet">{words('nobody')}</p>
  return (
    <form action={submitShow} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <fieldset className="grid min-w-0 gap-1">
        <legend className="mb-1 font-bold">{words('which')}</legend>
        {instrument.sections.map(section => (
          <label key={section.id} className="flex min-h-11 items-center gap-3 wrap-anywhere">
            <input
              type="checkbox"
              name={`part.${section.id}`}
              value="yes"
              className="size-5 shrink-0 accent-accent"
            />
            <span>
              <EditionWords words={section.title} language={language} />
            </span>
          </label>
        ))}
      </fieldset>
      <Field id="to" label={words('toWhom')}>
        <select id="to" name="to" className={inputLook}>
          {others.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <p className="text-sm text-quiet">{words('about')}</p>
      <div>
        <Button type="submit">{words('do')}</Button>
      </div>
    </form>
  )
}
