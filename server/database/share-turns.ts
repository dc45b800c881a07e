const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms).unref())

/**
 * Runs some work once for all who ask while it waits its turn: whoever asks during a run shares the next one, so that each is answered by work that began
 * after they asked. `rest` is how many milliseconds lie between two runs, at least.
 */
export function shareTurns(work: () => Promise<void>, rest = 0): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const run = (): Promise<void> => {
    const done = work()
    const turn = (rest > 0 ? done.finally(() => pause(rest)) : done).finally(() => {
      running = undefined
    })
    running = turn
    // Who waits for the work hears of its failure; the rest after it is nobody's.
    if (rest > 0) turn.catch(() => undefined)
    return rest > 0 ? done : turn
  }
  const runNext = () => {
    next = undefined
    return run()
  }
  return () => {
    if (!running) return run()
    next ??= running.then(runNext, runNext)
    return next
  }
}
