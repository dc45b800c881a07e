import Link from 'next/link'

/** One of a few addresses to choose from. */
export interface LinkChoice {
  readonly href: string
  readonly name: string
  readonly isCurrent: boolean
}

type Props = { readonly label: string; readonly choices: readonly LinkChoice[] }

/** A few places to choose from, in a row; nothing where there is no choice. */
export function ChoiceOfLinks({ label, choices }: Props) {
  if (choices.length < 2) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-2">
      <span aria-hidden="true" className="mr-1 text-sm text-quiet">
        {label}
      </span>
      {choices.map(({ href, name, isCurrent }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={isCurrent ? 'true' : undefined}
          className="inline-flex min-h-11 items-center rounded-control border border-line px-3 text-ink no-underline hover:bg-accent-wash aria-[current]:border-2 aria-[current]:border-accent aria-[current]:font-bold"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
