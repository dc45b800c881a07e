import { useTranslations } from 'next-intl'

/** One page of a check, with how much of it is answered. */
export interface Step {
  readonly id: string
  readonly name: string
  readonly answered: number
  readonly of: number
}

type Props = { readonly steps: readonly Step[]; readonly current: string }

const states = {
  none: 'border-2 border-edge',
  some: 'border-2 border-accent bg-linear-to-r from-accent from-50% to-transparent to-50%',
  done: 'border-2 border-accent bg-accent',
} as const

const stateOf = ({ answered, of }: Step) => (answered === 0 ? 'none' : answered < of ? 'some' : 'done')

/** Where one is in a check: every page as a bar that fills, the one shown now underlined and named. */
export function StepProgress({ steps, current }: Props) {
  const t = useTranslations('check.step')
  const position = steps.findIndex(({ id }) => id === current)
  const name = steps[position]?.name ?? ''
  return (
    <nav aria-label={t('progress')} className="grid gap-2">
      <ol className="flex gap-1.5">
        {steps.map(step => (
          <li
            key={step.id}
            aria-current={step.id === current ? 'step' : undefined}
            className={`flex-1 pb-1.5 ${step.id === current ? 'border-b-3 border-ink' : 'border-b-3 border-transparent'}`}
          >
            <span aria-hidden="true" className={`block h-3 rounded-full ${states[stateOf(step)]}`} />
            <span className="sr-only">{stepWords(t, step, step.id === current)}</span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="text-sm text-quiet">
        {t('position', { step: position + 1, of: steps.length })} · {name}
      </p>
    </nav>
  )
}

type Translator = ReturnType<typeof useTranslations<'check.step'>>

function stepWords(t: Translator, step: Step, isCurrent: boolean): string {
  const { name, answered, of } = step
  if (isCurrent) return t('states.current', { name })
  return t(`states.${stateOf(step)}`, { name, answered, of })
}
