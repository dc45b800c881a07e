/** The looks a button or a link that acts can have: one `primary` a screen. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const shared =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-4 py-2 font-bold no-underline text-center aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-accent-ink hover:opacity-90',
  plain: 'border border-edge bg-sheet text-ink hover:bg-accent-wash',
  quiet: 'text-accent hover:bg-accent-wash',
  danger: 'border border-danger bg-sheet text-danger hover:bg-danger-wash',
}

export const buttonLook = (look: ButtonLook = 'plain', extra = '') => `${shared} ${looks[look]} ${extra}`
