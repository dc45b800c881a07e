import { performance } from 'node:perf_hooks'
import { liveLimits } from './limits'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Takes large updates in one after the other, whoever sends them, and rests after each for many times as long as it took: whoever sends much at once holds up
 * nobody in another room for more than a small part of the time. Smaller ones are taken in at once.
 */
export function largeInTurn(): <T>(bytes: number, takeIn: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()

  async function timed<T>(takeIn: () => Promise<T>): Promise<{ done: T; took: number }> {
    const began = performance.now()
    const done = await takeIn()
    return { done, took: performance.now() - began }
  }

  return async (bytes, takeIn) => {
    if (bytes < liveLimits.largeBytes) return takeIn()
    const turn = last.then(() => timed(takeIn))
    last = turn.then(
      ({ took }) => pause(took * liveLimits.restsAfterLarge),
      () => undefined,
    )
    return (await turn).done
  }
}
