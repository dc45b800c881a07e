'use client'

import { useEffect, useState } from 'react'
import { keptSet } from '../kept-set'

const nothing: ReadonlySet<string> = new Set()

/** What is left out of the picture: an element that is new stays in it for two frames, until it is surely drawn; one that goes is painted at once. */
export function useLifted(elements: ReadonlySet<string> = nothing): ReadonlySet<string> {
  const [drawn, setDrawn] = useState(nothing)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(elements))
    })
    return () => cancelAnimationFrame(frame)
  }, [elements])
  return useKept(new Set([...drawn].filter(id => elements.has(id))))
}

/** A set that keeps its identity while it holds the same. */
function useKept(now: ReadonlySet<string>): ReadonlySet<string> {
  const [kept, setKept] = useState(now)
  const next = keptSet(now, kept)
  if (next !== kept) setKept(next)
  return next
}
