import type { Instrument } from '@/model/instrument/instrument'
import type { InstrumentDraft } from '@/model/instrument/instrument-draft'
import type { InstrumentFault } from '@/model/instrument/instrument-fault'
import type { ProblemId } from '@/server/problem'

/** What the form of writing shows: the draft after the last step, and what came of it. */
export interface WritingAnswer {
  readonly draft: InstrumentDraft
  readonly faults: readonly InstrumentFault[]
  readonly message?: ProblemId | 'too-many' | 'changed-meanwhile' | 'has-faults'
  /** As it will be asked, where that was wanted and nothing is wrong. */
  readonly shown?: Instrument
  readonly step: string
  readonly turn: number
}
