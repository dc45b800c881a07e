import { digitalSkills } from '@/content/instruments/digital-skills'
import { endEvaluation } from '@/content/instruments/end-evaluation'
import { healthCheckWords } from '@/content/instruments/health-check-words'
import { pulse } from '@/content/instruments/pulse'
import { wellnessPlan } from '@/content/instruments/wellness-plan'
import { english } from '@/content/messages/messages'
import type { Edition } from '@/model/edition/edition'
import { checkInstrument } from '@/model/instrument/check-instrument'
import { healthCheckOf } from '@/model/instrument/health-check'
import type { Instrument } from '@/model/instrument/instrument'
import type { InstrumentFault } from '@/model/instrument/instrument-fault'
import { StartFault } from '../start-fault'

/** The questionnaires that come with the program, the health check first. */
export const shippedInstruments = (edition: Edition): readonly Instrument[] => [
  healthCheckOf(edition, healthCheckWords),
  digitalSkills,
  pulse,
  wellnessPlan,
  endEvaluation,
]

function faultLine({ place, is }: InstrumentFault): string {
  const { part, ...numbers } = place
  const where = Object.entries(numbers).map(([level, number]) => `${level} ${number}`)
  return `${[...where, ...(part ? [part] : [])].join(', ')}: ${english.instruments.fault[is]}`
}

function linesOf(value: unknown): readonly string[] {
  const checked = checkInstrument(value)
  if ('instrument' in checked) return []
  const id =
    typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : 'one without id'
  return checked.faults.map(fault => `  ${id}, ${faultLine(fault)}`)
}

/** Throws a StartFault that names each fault of the questionnaires that come with the program; two with one id are a fault too. */
export function checkShippedInstruments(values: readonly unknown[]): void {
  const ids = (values as readonly Instrument[]).map(value => value?.id)
  const twice = ids.filter((id, index) => ids.indexOf(id) < index).map(id => `  ${id}: it is there twice.`)
  const lines = [...values.flatMap(linesOf), ...twice]
  if (lines.length > 0) throw new StartFault(`The questionnaires cannot be used:\n${lines.join('\n')}`)
}
