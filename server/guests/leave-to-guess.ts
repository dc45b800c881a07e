import { type Leave, leaveBy, type ThrottleDeps } from '../identity/throttle'
import { keyedHash } from '../identity/token'

/** Wrong codes in 15 minutes before pauses begin: from one address (a whole room may share one), and from everywhere together. */
export const guessesFree = { fromAddress: 60, altogether: 600 } as const

// Whoever guesses from many addresses slows everyone down by this much at most: nobody who holds a code is kept out for long.
const longestPauseOfAll = 10_000

/** Asks for leave to look at a code (S-10): wrong ones are counted by address, with pauses up to five minutes, and altogether, with pauses up to ten seconds. */
export const leaveToGuess = (address: string, deps: ThrottleDeps): Promise<Leave> =>
  leaveBy(
    [
      {
        key: keyedHash(deps.secret, `code from address\n${address}`),
        free: guessesFree.fromAddress,
        own: false,
      },
      {
        key: keyedHash(deps.secret, 'code from anywhere'),
        free: guessesFree.altogether,
        own: false,
        longest: longestPauseOfAll,
      },
    ],
    deps,
  )
