import { useTranslations } from 'next-intl'
import type { InstrumentFault, InstrumentPlace } from '@/model/instrument/instrument-fault'

const keys = ['section', 'question', 'option', 'part'] as const
const isAt = (place: InstrumentPlace, at: InstrumentPlace) => keys.every(key => place[key] === at[key])

/** The place of a fault in words, such as “Section 2, question 3”. */
export function usePlaceWords(): (place: InstrumentPlace) => string {
  const t = useTranslations('instruments.place')
  return ({ section, question, option, part }) => {
    const numbers = { section, question, option }
    const where = (['section', 'question', 'option'] as const).flatMap(level => {
      const number = numbers[level]
      return number === undefined ? [] : [t(level, { number })]
    })
    return [
      ...where,
      ...(part && t.has(`part.${part as 'title'}`) ? [t(`part.${part as 'title'}`)] : []),
    ].join(', ')
  }
}

type Props = {
  readonly faults: readonly InstrumentFault[]
  readonly at: InstrumentPlace
  readonly id?: string
}

/** The faults at exactly one place; nothing where there are none. */
export function FaultsAt({ faults, at, id }: Props) {
  const t = useTranslations('instruments.fault')
  const here = faults.filter(({ place }) => isAt(place, at))
  if (here.length === 0) return null
  return (
    <div id={id} className="text-sm font-bold text-danger">
      {here.map(({ is }) => (
        <p key={is}>{t(is)}</p>
      ))}
    </div>
  )
}

/** All faults with their places, one a line. */
export function FaultLines({ faults }: { readonly faults: readonly InstrumentFault[] }) {
  const t = useTranslations('instruments.fault')
  const placeWords = usePlaceWords()
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {faults.slice(0, 30).map(({ place, is }) => {
        const where = placeWords(place)
        return <li key={`${where} ${is}`}>{where === '' ? t(is) : `${where}: ${t(is)}`}</li>
      })}
    </ul>
  )
}
