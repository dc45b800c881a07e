/** Runs some work once for all who ask while it waits its turn: whoever asks during a run shares the next one, so that each is answered by work that began after they asked. */
export function shareTurns(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
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
