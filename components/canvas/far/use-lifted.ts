'use client'

import { useEffect, useState } from 'react'

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
  const isSame = kept.size === now.size && [...now].every(id => kept.has(id))
  if (!isSame) setKept(now)
  return isSame ? kept : now
}
