/** Does what is asked one at a time, each after all else that waits had its turn: many who come at once hold up nobody who is inside. */
export function inTurn<Asked extends readonly unknown[]>(
  act: (...asked: Asked) => void,
): (...asked: Asked) => void {
  const waiting: Asked[] = []
  let isDue = false

  function next(): void {
    isDue = false
    const first = waiting.shift()
    if (waiting.length > 0) lookSoon()
    if (first) act(...first)
  }
  function lookSoon(): void {
    if (isDue) return
    isDue = true
    setImmediate(next)
  }
  return (...asked) => {
    waiting.push(asked)
    lookSoon()
  }
}
