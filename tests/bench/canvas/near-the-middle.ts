export interface Place {
  readonly x: number
  readonly y: number
}

/** Beside all tools that any of the pages has. */
const margin = { x: 320, y: 180 }

/** Of these places in the window the one that is the nearest to its middle but for so many, where nobody's tools lie over it. */
export function nearTheMiddle(places: readonly Place[], nth: number): Place {
  const middle = { x: innerWidth / 2, y: innerHeight / 2 }
  const away = ({ x, y }: Place) => Math.hypot(x - middle.x, y - middle.y)
  const free = places.filter(
    ({ x, y }) =>
      Math.abs(x - middle.x) < middle.x - margin.x && Math.abs(y - middle.y) < middle.y - margin.y,
  )
  return free.sort((a, b) => away(a) - away(b))[nth] ?? middle
}
