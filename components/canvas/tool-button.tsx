import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon: LucideIcon
  readonly label: string
  /** Whether the word stands beside the picture where there is room. */
  readonly worded?: boolean
  readonly primary?: boolean
}

/** A slim button of the tool bar; its word is always its name. */
export function ToolButton({
  icon: Icon,
  label,
  worded = false,
  primary = false,
  className = '',
  ...rest
}: Props) {
  return (
    <button
      type="button"
      title={worded ? undefined : label}
      className={`inline-flex h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 font-bold aria-disabled:cursor-default aria-disabled:opacity-45 ${primary ? 'bg-accent pr-3 text-accent-ink hover:opacity-90' : 'hover:bg-accent-wash'} ${className}`}
      {...rest}
    >
      <Icon width={20} height={20} aria-hidden="true" className="shrink-0" />
      <span className={worded ? 'max-sm:sr-only' : 'sr-only'}>{label}</span>
    </button>
  )
}
