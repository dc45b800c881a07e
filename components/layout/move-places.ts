import type { ViewStore } from '@/components/session/view-store'
import type { Position } from '@/model/constellation/position'

type Placed = Readonly<Record<string, Position>>

const takes = 400
/** Beyond this many, one frame of the way takes longer to draw than the way is meant to take. */
const mostOnTheWay = 400

/** What stops the motion that is under way on a map. */
const underWay = new WeakMap<ViewStore, () => void>()

const isStill = (count: number) =>
  count > mostOnTheWay || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches

/** Starts quickly and arrives gently. */
const eased = (share: number) => 1 - (1 - share) ** 3

function onTheWay(from: Placed, to: Placed, share: number): Placed {
  const done = eased(share)
  return Object.fromEntries(
    Object.entries(to).map(([id, [x, y]]): [string, Position] => {
      const [left, top] = from[id] ?? [x, y]
      return [id, [left + (x - left) * done, top + (y - top) * done]]
    }),
  )
}

/**
 * Lets parties glide on this browser's map from one set of places to another, then calls; at once where less motion is asked for or they are very many.
 * A motion that was under way stops where it is. Nothing is changed in the document.
 */
export function movePlaces(view: ViewStore, from: Placed, to: Placed, arrived: () => void): void {
  underWay.get(view)?.()
  const arrive = (): void => {
    underWay.delete(view)
    arrived()
  }
  if (isStill(Object.keys(to).length)) {
    arrive()
    return
  }
  let started: number | undefined
  const step = (now: number) => {
    started ??= now
    const share = Math.min(1, (now - started) / takes)
    if (share === 1) arrive()
    else {
      view.setState({ places: onTheWay(from, to, share) })
      frame = requestAnimationFrame(step)
    }
  }
  let frame = requestAnimationFrame(step)
  underWay.set(view, () => cancelAnimationFrame(frame))
}
