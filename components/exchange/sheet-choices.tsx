import { useTranslations } from 'next-intl'
import { Field, inputLook } from '@/components/ui/field'
import type { Preview } from '@/model/exchange/preview'
import { type SheetReading, sheetContents } from '@/model/exchange/tables-in-sheets'

interface Props {
  readonly sheets: Preview['sheets']
  readonly onChoose: (readings: readonly SheetReading[]) => void
}

/** What each sheet or CSV file holds, and whether its first row names the columns. */
export function SheetChoices({ sheets, onChoose }: Props) {
  const t = useTranslations('exchange')
  const change = (place: number, changed: Partial<SheetReading>) =>
    onChoose(sheets.map(({ reading }, at) => (at === place ? { ...reading, ...changed } : reading)))
  return (
    <section className="grid gap-4">
      <h3 className="text-lg">{t('sheetsTitle')}</h3>
      {sheets.map(({ name, reading }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sheets may have one name, and none moves
        <div key={place} className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-2!">
          <Field id={`sheet-${place}`} label={t('sheetHolds', { sheet: name })}>
            <select
              id={`sheet-${place}`}
              className={inputLook}
              value={reading.holds}
              onChange={event => {
                const holds = sheetContents.find(one => one === event.target.value)
                if (holds) change(place, { holds })
              }}
            >
              {sheetContents.map(holds => (
                <option key={holds} value={holds}>
                  {t(`sheetHolding.${holds}`)}
                </option>
              ))}
            </select>
          </Field>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-6 shrink-0"
              checked={reading.hasHeading}
              onChange={event => change(place, { hasHeading: event.target.checked })}
            />
            {t('hasHeading', { sheet: name })}
          </label>
        </div>
      ))}
    </section>
  )
}
