import { ArrowDown, ArrowUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import type { Party } from '@/model/constellation/party'
import { introLimit } from '@/model/report/composition'
import type { ReportRow } from '@/server/database/reports'
import { submitComposition } from './forms'

interface Choice {
  readonly value: string
  readonly label: string
}

type Props = {
  readonly report: ReportRow
  readonly versions: readonly Choice[]
  readonly parties: readonly Party[]
  readonly nameOf: (party: Party) => string
}

type ChoiceProps = {
  readonly name: 'map' | 'against' | 'standpoint'
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

function ChoiceField({ name, label, value, choices }: ChoiceProps) {
  return (
    <Field id={name} label={label}>
      <select id={name} name={name} defaultValue={value} className={inputLook}>
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** What the report is made of: which map, and from where it is seen. */
async function Ends({ report: { composition }, versions, parties, nameOf }: Props) {
  const words = await getTranslations('reportPage')
  const named = parties.map(party => ({ value: party.id, label: nameOf(party) }))
  const { map, against, standpoint } = composition
  const now = { value: 'now', label: words('mapNow') }
  const nothing = { value: 'nothing', label: words('againstNothing') }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField name="map" label={words('mapLabel')} value={map} choices={[now, ...versions]} />
      <ChoiceField
        name="against"
        label={words('againstLabel')}
        value={against}
        choices={[nothing, ...versions]}
      />
      <ChoiceField
        name="standpoint"
        label={words('standpointLabel')}
        value={standpoint}
        choices={[{ value: '', label: words('standpointNone') }, ...named]}
      />
    </div>
  )
}

/** How a report is put together, as one plain form: whichever button is pressed, all that was written is saved. */
export async function CompositionForm(props: Props) {
  const { id, constellationId, composition } = props.report
  const [words, report] = await Promise.all([getTranslations('reportPage'), getTranslations('report')])
  const { sections, audience } = composition
  return (
    <form action={submitComposition} className="grid gap-6">
      <input type="hidden" name="id" value={constellationId} />
      <input type="hidden" name="report" value={id} />
      {audience === 'participants' ? null : <Ends {...props} />}
      <ol className="grid gap-3">
        {sections.map(({ id: section, isLeftOut, intro }, place) => {
          const name = report(`sections.${section}`)
          return (
            <li
              key={section}
              id={`part-${section}`}
              className="grid scroll-mt-4 gap-3 rounded-card border border-line bg-sheet px-5 py-4"
            >
              <div className="flex flex-wrap items-center justify-between gap-3">
                <label className="flex items-center gap-3 text-lg font-bold">
                  <input
                    type="checkbox"
                    name={`shown-${section}`}
                    value="yes"
                    defaultChecked={!isLeftOut}
                    className="size-6 shrink-0"
                  />
                  {name}
                </label>
                <div className="flex gap-2">
                  <Button
                    type="submit"
                    name="do"
                    value={`up:${section}`}
                    disabled={place === 0}
                    aria-label={words('up', { section: name })}
                  >
                    <ArrowUp aria-hidden="true" size={20} />
                  </Button>
                  <Button
                    type="submit"
                    name="do"
                    value={`down:${section}`}
                    disabled={place === sections.length - 1}
                    aria-label={words('down', { section: name })}
                  >
                    <ArrowDown aria-hidden="true" size={20} />
                  </Button>
                </div>
              </div>
              <p className="max-w-prose text-quiet">{words(`about.${section}`)}</p>
              <details open={intro !== ''}>
                <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                  {words('introduce')}
                </summary>
                <textarea
                  name={`intro-${section}`}
                  aria-label={words('introOf', { section: name })}
                  defaultValue={intro}
                  maxLength={introLimit}
                  rows={4}
                  className={inputLook}
                />
              </details>
            </li>
          )
        })}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" name="do" value="read">
          {words('read')}
        </Button>
        <Button type="submit" name="do" value="save">
          {words('save')}
        </Button>
      </div>
    </form>
  )
}
