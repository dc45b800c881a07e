import type { ReportPress } from './press'
import { composed, printed } from './press-work'

/** A press that works at once, for places that have no built thread and show no pages. The server has a thread, and is spared what painting needs in memory. */
export const pressHere: Omit<ReportPress, 'draw'> = {
  compose: async (input, composition) => composed(input, composition),
  print: printed,
}
