'use client'

import { useEffect } from 'react'

/** Asks before the page is left while something written here was not sent yet. */
export function useUnsentGuard(isUnsent: boolean) {
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
