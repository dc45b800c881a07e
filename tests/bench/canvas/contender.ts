import type { Place } from './near-the-middle'

/** What every page of the bench offers to what measures it. */
export interface Contender {
  /** Draws the map; resolves when it is there. */
  readonly open: (parties: number) => Promise<void>
  /** Shows the whole map, or stands so near that a few dozen parties are in view. */
  readonly look: (how: 'whole' | 'close') => Promise<void>
  /** Where in the window a party can be taken hold of: the nearest to the middle, or the next after `nth` others. */
  readonly hold: (nth: number) => Place
  /** Changes this many parties, as another person's edit that has just arrived. */
  readonly edit?: (many: number) => void
  /** Whether that edit is in what the next frame shows; where it is not said, it is as soon as `edit` is done. */
  readonly isShown?: () => boolean
  /** Whether a party is under the hand. */
  readonly isHeld: () => boolean
  /** Resolves when what is shown is as sharp as it will be. */
  readonly sharp?: () => Promise<void>
}

declare global {
  interface Window {
    contender: Contender
  }
}

/** After the next frame is on its way to the screen. */
export const nextFrame = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
