import type { RunSheet } from '@/model/workshop/run-sheet'
import { arrive, check, decide, ideas, leaveWell, look, missing, reveal } from './stages'

export const ninetyMinutes: RunSheet = {
  id: 'ninety-minutes',
  title: { en: 'Ninety minutes', cy: 'Naw deg munud' },
  line: { en: 'The whole way for one team: map, check, talk, decide.' },
  stages: [arrive(8), look(8), missing(14), check(15), reveal(15), ideas(12), decide(10), leaveWell(8)],
}
