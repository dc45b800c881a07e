import { type Instrument, instrumentSchema } from './instrument'
import { type InstrumentFault, instrumentFault } from './instrument-fault'
import { instrumentRuleFaults } from './instrument-rules'

/**
 * The questionnaire, or every fault that keeps the value from being one, each with its place. Faults between parts are looked for once the parts
 * themselves are whole. Never throws.
 */
export function checkInstrument(
  value: unknown,
): { readonly instrument: Instrument } | { readonly faults: readonly InstrumentFault[] } {
  const read = instrumentSchema.safeParse(value)
  if (!read.success) return { faults: read.error.issues.map(instrumentFault) }
  const faults = instrumentRuleFaults(read.data)
  return faults.length === 0 ? { instrument: read.data } : { faults }
}
