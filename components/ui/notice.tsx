import type { ReactNode } from 'react'

const tones = {
  plain: 'border-line bg-sheet',
  warm: 'border-warm bg-warm-wash',
  danger: 'border-danger bg-danger-wash',
} as const

type Props = {
  readonly tone?: keyof typeof tones
  readonly role?: 'alert' | 'status' | undefined
  readonly children: ReactNode
}

export function Notice({ tone = 'plain', role, children }: Props) {
  return (
    <div role={role} className={`rounded-card border-l-4 px-4 py-3 ${tones[tone]}`}>
      {children}
    </div>
  )
}
