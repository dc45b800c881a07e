import type { Composition } from '@/model/report/composition'
import type { LeftOut } from '@/model/report/left-out'
import { composeReport } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { paintReport } from '../pdf/paint-report'
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

function compose({ input, composition }: Extract<PressTask, { kind: 'compose' }>): Composed {
  const { outline, leftOut, held } = composeReport(input, reportWords(input.language), composition)
  return { outline: packOutline(outline), leftOut, seal: sealOf(outline), holds: marksOf(held) }
}

const print = { pdf: paintReport, word: writeWord } as const

/** Does what a press is asked, wherever it stands. */
export async function pressWork(task: PressTask): Promise<Composed | Uint8Array> {
  if (task.kind === 'compose') return compose(task)
  return print[task.form](unpackOutline(task.outline))
}
