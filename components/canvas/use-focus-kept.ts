'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Where what had the focus within the room goes away, such as by being deleted, the focus goes on to a place that is there. */
export function useFocusKept(room: RefObject<HTMLElement | null>, goOn: () => void) {
  const latest = useRef(goOn)
  latest.current = goOn
  useEffect(() => {
    const whole = room.current
    if (!whole) return
    let last: EventTarget | null = null
    const remember = ({ target }: FocusEvent) => {
      last = target
    }
    const gone = new MutationObserver(() => {
      if (document.activeElement !== document.body || !(last instanceof Node) || last.isConnected) return
      last = null
      latest.current()
    })
    whole.addEventListener('focusin', remember)
    gone.observe(whole, { childList: true, subtree: true })
    return () => {
      whole.removeEventListener('focusin', remember)
      gone.disconnect()
    }
  }, [room])
}
