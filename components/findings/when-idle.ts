/** Does something when the browser has time, at the latest after a second; returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(act, { timeout: 1000 })
  return () => cancelIdleCallback(waiting)
}
