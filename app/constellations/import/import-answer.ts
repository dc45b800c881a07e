import type { ExchangeFault } from '@/model/exchange/fault'
import type { LeftBehind } from '@/server/exchange/bring-in'
import type { ProblemId } from '@/server/problem'

/** A constellation that was made of files, and what did not come with it. */
export interface ImportMade {
  readonly id: string
  readonly left: LeftBehind
}

/** What came of bringing files in: why not, or what was made. */
export interface ImportAnswer {
  readonly message?: ExchangeFault | ProblemId
  readonly made?: ImportMade
}
