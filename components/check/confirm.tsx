import type { ReactNode } from 'react'
import { Button } from '../ui/button'

type Props = {
  readonly ask: string
  readonly sure: string
  /** What else goes. */
  readonly more?: ReactNode
  readonly yes: string
  readonly action: (form: FormData) => Promise<void>
  /** The hidden fields that say what is meant. */
  readonly children: ReactNode
}

/** A step that cannot be taken back: it opens first, says what follows, and only then acts. Works without script. */
export function Confirm({ ask, sure, more, yes, action, children }: Props) {
  return (
    <details className="min-w-0">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {ask}
      </summary>
      <form action={action} className="mt-2 grid gap-3 rounded-card border border-line bg-paper p-4">
        {children}
        <p>{sure}</p>
        {more}
        <div>
          <Button type="submit" look="danger">
            {yes}
          </Button>
        </div>
      </form>
    </details>
  )
}
