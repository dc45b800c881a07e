import type { RunSheet } from './run-sheet'

/** How long a run sheet takes altogether, in minutes. */
export const minutesOf = ({ stages }: Pick<RunSheet, 'stages'>): number =>
  stages.reduce((sum, { minutes }) => sum + minutes, 0)
