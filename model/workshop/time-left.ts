import type { Timer } from './workshop'

/** What is left on a timer, in milliseconds; below nothing where it ran over. */
export const leftOn = (timer: Timer, now: number): number =>
  timer.is === 'running' ? timer.until - now : timer.left
