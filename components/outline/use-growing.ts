'use client'

import { startTransition, useEffect, useState } from 'react'

const atFirst = 60
const more = 40

/** How many of a long list to draw: some at once, then more whenever there is time, until all are there to be read, found and reached. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(atFirst)
  useEffect(() => {
    if (drawn >= total) return
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + more)))
    return () => clearTimeout(timer)
  }, [drawn, total])
  return drawn
}
