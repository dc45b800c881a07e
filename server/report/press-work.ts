import { type Brevity, brevities, mostEasyPages } from '@/model/report/brevity'
import type { Composition } from '@/model/report/composition'
import type { LeftOut } from '@/model/report/left-out'
import { composeReport, type Report } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { countPages, paintReport } from '../pdf/paint-report'
import { reportWords } from '../pdf/report-words'
import { packOutline, unpackOutline } from './pack-outline'
import { marksOf, sealOf } from './report-marks'
import { writeWord } from './write-word'

/** The forms a report leaves in. */
export type ReportForm = 'pdf' | 'word'

/** What a press is asked: to put a report together, or to print one. */
export type PressTask =
  | { readonly kind: 'compose'; readonly input: ReportInput; readonly composition: Composition }
  | { readonly kind: 'print'; readonly outline: Uint8Array; readonly form: ReportForm }

/** A report put together: its outline, packed, what its audience is not given, and its marks. */
export interface Composed {
  readonly outline: Uint8Array
  readonly leftOut: readonly LeftOut[]
  readonly seal: string
  readonly holds: readonly string[]
}

type Composing = Extract<PressTask, { kind: 'compose' }>

/** A report as it was put together; the participants’ own is told ever more briefly until it keeps to its pages. */
export function tellReport({ input, composition }: Omit<Composing, 'kind'>): Report {
  const words = reportWords(input.language)
  const tell = (brevity?: Brevity) => composeReport(input, words, composition, brevity)
  if (composition.audience !== 'participants') return tell()
  const fits = (brevity: Brevity) => countPages(tell(brevity).outline) <= mostEasyPages
  return tell(brevities.find(fits) ?? brevities.at(-1))
}

function compose(task: Composing): Composed {
  const { outline, leftOut, held } = tellReport(task)
  return { outline: packOutline(outline), leftOut, seal: sealOf(outline), holds: marksOf(held) }
}

const print = { pdf: paintReport, word: writeWord } as const

/** Does what a press is asked, wherever it stands. */
export async function pressWork(task: PressTask): Promise<Composed | Uint8Array> {
  if (task.kind === 'compose') return compose(task)
  return print[task.form](unpackOutline(task.outline))
}
