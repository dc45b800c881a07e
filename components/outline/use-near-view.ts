import { type RefObject, useEffect, useState } from 'react'

/** How far above and beneath the view something counts as near: enough that arrow keys and a turning wheel never come to what is not there yet. */
const margin = '1200px 0px'

type Tell = (isNear: boolean) => void

const told = new WeakMap<Element, Tell>()
const observers = new WeakMap<Element, IntersectionObserver>()

/** One observer for each list, shared by all its lines. */
function observerOf(root: Element): IntersectionObserver {
  const known = observers.get(root)
  if (known) return known
  const made = new IntersectionObserver(
    seen => {
      for (const { target, isIntersecting } of seen) told.get(target)?.(isIntersecting)
    },
    { root, rootMargin: margin },
  )
  observers.set(root, made)
  return made
}

/** Whether an element of the outline is near the part of it that is seen; with `isAlways`, or where the browser cannot tell, it counts as near. */
export function useNearView(element: RefObject<HTMLElement | null>, isAlways: boolean): boolean {
  const [isNear, setNear] = useState(false)
  const isAsked = !isAlways && typeof IntersectionObserver !== 'undefined'
  useEffect(() => {
    const own = element.current
    const root = own?.closest('.outline-view')
    if (!isAsked || !own || !root) return
    const observer = observerOf(root)
    // What holds the focus stays whole wherever it is scrolled to.
    told.set(own, near => setNear(near || own.contains(document.activeElement)))
    observer.observe(own)
    return () => {
      observer.unobserve(own)
      told.delete(own)
    }
  }, [element, isAsked])
  return !isAsked || isNear
}
