import type { RunSheet } from '@/model/workshop/run-sheet'
import { arrive, decide, ideas, leaveWell, look, missing } from './stages'

export const oneHour: RunSheet = {
  id: 'one-hour',
  title: { en: 'One hour', cy: 'Un awr' },
  line: {
    en: 'A team that knows each other looks at one map, adds what is missing and agrees on one next step.',
  },
  stages: [arrive(6), look(10), missing(15), ideas(12), decide(10), leaveWell(7)],
}
