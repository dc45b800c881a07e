/** What every page of the bench offers to what measures it. */
export interface Contender {
  /** Draws the map; resolves when it is there. */
  readonly open: (parties: number) => Promise<void>
  /** Shows the whole map, or stands so near that a few dozen parties are in view. */
  readonly look: (how: 'whole' | 'close') => Promise<void>
  /** A place in the window where a party can be taken hold of. */
  readonly hold: () => { readonly x: number; readonly y: number }
  /** Changes this many parties, as another person's edit that has just arrived. */
  readonly edit?: (many: number) => void
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
