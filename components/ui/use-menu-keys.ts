'use client'

import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The keys of an open menu: arrows, Home and End go through its entries, Escape closes it; the first entry has the focus when it opens. */
export function useMenuKeys(menu: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void) {
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [menu, isOpen])
  return (event: KeyboardEvent) => {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
    const place = all.indexOf(document.activeElement as HTMLElement)
    const move = moves[event.key]
    if (move !== undefined) all[(place + move + all.length) % all.length]?.focus()
    else if (event.key === 'Home') all[0]?.focus()
    else if (event.key === 'End') all.at(-1)?.focus()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
