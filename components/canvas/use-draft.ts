'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

const pause = 600

/** Text while it is being written: kept here, handed on when writing pauses or the field is left, and never overwritten under a writing hand. */
export function useDraft(saved: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string>()
  const latest = useRef({ draft, saved, save })
  latest.current = { draft, saved, save }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hand = useCallback(() => {
    clearTimeout(timer.current)
    const now = latest.current
    if (now.draft !== undefined && now.draft !== now.saved) now.save(now.draft)
  }, [])
  useEffect(() => hand, [hand])
  const write = (text: string) => {
    setDraft(text)
    latest.current.draft = text
    clearTimeout(timer.current)
    timer.current = setTimeout(hand, pause)
  }
  const leave = () => {
    hand()
    setDraft(undefined)
  }
  return { text: draft ?? saved, write, leave }
}
