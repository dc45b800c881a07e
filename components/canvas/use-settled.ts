'use client'

import { useEffect, useState } from 'react'
import { settled } from './later-parts'

/** Whether the first picture of the map is there, so that what can wait may come. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), settled)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
