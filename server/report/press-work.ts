import type { Language } from '@/model/edition/words-in'
import { type Brevity, brevities, mostEasyPages } from '@/model/report/brevity'
import type { Composition } from '@/model/report/composition'
import type { LeftOut } from '@/model/report/left-out'
import { composeReport, type Report } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { countPages, paintReport } from '../pdf/paint-report'
import { reportWords } from '../pdf/report-words'
import { packOutline, unpackOutline, writeOutline } from './pack-outline'
import { marksOf, sealOf } from './report-marks'
import { writeWord } from './write-word'

/** The forms a report leaves in. */
export type ReportForm = 'pdf' | 'word'

/** What a press is asked: to put a report together, to print one, or to draw it as a page. */
export type PressTask =
  | { readonly kind: 'compose'; readonly input: ReportInput; readonly composition: Composition }
  | { readonly kind: 'print'; readonly outline: Uint8Array; readonly form: ReportForm }
  | { readonly kind: 'draw'; readonly outline: Uint8Array }

/** A report drawn as a page: its language, and the HTML of all that stands in it, in pieces that are short enough to be sent one by one. */
export interface DrawnReport {
  readonly language: Language
  readonly pieces: readonly string[]
}

/** A report put together: its outline, packed, what its audience is not given, and its marks. */
export interface Composed {
  readonly outline: Uint8Array
  readonly leftOut: readonly LeftOut[]
  readonly seal: string
  readonly holds: readonly string[]
}

interface Composing {
  readonly input: ReportInput
  readonly composition: Composition
}

/** A report as it was put together; the participants’ own is told ever more briefly until it keeps to its pages. */
export function tellReport({ input, composition }: Composing): Report {
  const words = reportWords(input.language)
  const tell = (brevity?: Brevity) => composeReport(input, words, composition, brevity)
  if (composition.audience !== 'participants') return tell()
  const fits = (brevity: Brevity) => countPages(tell(brevity).outline) <= mostEasyPages
  return tell(brevities.find(fits) ?? brevities.at(-1))
}

/** A report put together, as it is kept. */
export function composed(input: ReportInput, composition: Composition): Composed {
  const { outline, leftOut, held } = tellReport({ input, composition })
  const written = writeOutline(outline)
  return { outline: packOutline(written), leftOut, seal: sealOf(written), holds: marksOf(held) }
}

const print = { pdf: paintReport, word: writeWord } as const

/** A packed outline as the bytes of a file. */
export const printed = (outline: Uint8Array, form: ReportForm): Promise<Uint8Array> =>
  print[form](unpackOutline(outline))
