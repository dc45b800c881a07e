'use client'

import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'

type Props = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog of the browser's own: it keeps the focus inside, gives it back, and closes by Escape. */
export function Dialog({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  // The browser tells of closing a moment later; whoever opened it again meanwhile must not have it closed on them.
  const hear = () => {
    if (!dialog.current?.open) onClose()
  }
  const leaveByEscape = (event: SyntheticEvent) => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={leaveByEscape}
      onClose={hear}
      className="m-auto max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] scroll-pt-6 scroll-pb-24 overflow-auto rounded-card border border-line bg-sheet p-6 text-ink backdrop:bg-black/50"
    >
      <h2 id={heading} className="mb-4 text-xl">
        {title}
      </h2>
      {open ? children : null}
    </dialog>
  )
}
