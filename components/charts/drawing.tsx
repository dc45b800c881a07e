import type { ReactNode } from 'react'

interface Props {
  readonly viewBox: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** What the picture says; empty where words beside it say it already. */
  readonly title: string
  readonly children: ReactNode
}

/** The frame of a picture: named for those who do not see it, or hidden from them where its name is empty. */
export function Drawing({ viewBox, width, height, title, children }: Props) {
  const frame = { viewBox, width, height, focusable: 'false', className: 'h-auto max-w-full' } as const
  if (title === '') {
    return (
      <svg {...frame} aria-hidden="true">
        {children}
      </svg>
    )
  }
  return (
    <svg {...frame} role="img" aria-label={title}>
      {children}
    </svg>
  )
}
