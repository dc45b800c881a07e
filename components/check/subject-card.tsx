import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  readonly href: string
  readonly name: string
  readonly about: string
  readonly picture: ReactNode
}

/** One thing that can be checked or read about: its ring, its name, and how its Safety stands, in words. */
export function SubjectCard({ href, name, about, picture }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex min-h-16 items-center gap-4 rounded-card border border-line bg-sheet px-4 py-3 text-ink no-underline hover:border-accent hover:bg-accent-wash"
    >
      <span className="shrink-0">{picture}</span>
      <span className="min-w-0">
        <span className="block font-bold wrap-anywhere">{name}</span>
        <span className="block text-sm text-quiet">{about}</span>
      </span>
    </Link>
  )
}
