import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import type { ButtonLook } from '../ui/button-look'

type Props = {
  readonly step: string
  readonly look?: ButtonLook
  readonly label?: string
  readonly isOff?: boolean
  readonly children: ReactNode
}

/** A button that sends the form with one step to take. */
export function StepButton({ step, look = 'plain', label, isOff = false, children }: Props) {
  return (
    <Button
      type="submit"
      name="step"
      value={step}
      look={look}
      aria-label={label}
      disabled={isOff}
      formNoValidate
    >
      {children}
    </Button>
  )
}
