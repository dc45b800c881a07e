import { parseJson } from '../exchange/parse-json'
import { placeOf as pathInWords } from '../exchange/place'
import { checkInstrument } from './check-instrument'
import type { Instrument } from './instrument'
import type { InstrumentFault } from './instrument-fault'
import { instrumentFileBytes } from './instrument-limits'

const format = 'meaningful-connections/questionnaire'
const formatVersion = 1
const deepest = 12

/** A questionnaire as a file of ours. */
export const writeInstrumentFile = (instrument: Instrument): string =>
  `${JSON.stringify({ format, formatVersion, questionnaire: instrument }, null, 2)}\n`

/** Why a file is no questionnaire: the file as a whole with the place as it says it, or faults in the questionnaire. */
export type InstrumentFileFault =
  | {
      readonly file:
        | 'too-large'
        | 'not-json'
        | 'too-deep'
        | 'forbidden-key'
        | 'other-format'
        | 'newer-version'
      readonly at: string
    }
  | { readonly faults: readonly InstrumentFault[] }

function contentOf(value: unknown): { readonly content: unknown } | InstrumentFileFault {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return { file: 'other-format', at: '' }
  const version = 'formatVersion' in value ? Number(value.formatVersion) : Number.NaN
  if (!(version <= formatVersion)) return { file: 'newer-version', at: pathInWords(['formatVersion']) }
  return { content: 'questionnaire' in value ? value.questionnaire : undefined }
}

/** The questionnaire in a file, whole; or the first thing that keeps it from being read, with its place. Never throws. */
export function readInstrumentFile(text: string): { readonly instrument: Instrument } | InstrumentFileFault {
  const parsed = parseJson(text, instrumentFileBytes, deepest)
  if ('fault' in parsed) return { file: parsed.fault.problem as 'not-json', at: parsed.fault.at }
  const read = contentOf(parsed.ok)
  return 'content' in read ? checkInstrument(read.content) : read
}
