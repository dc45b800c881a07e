import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-look'
import { DeskForm } from '@/components/workshop/desk-form'
import type { Workshop } from '@/model/workshop/workshop'
import { submitStep } from './forms'

type Of = Pick<Workshop, 'id' | 'constellationId'>

/** The fields that say which workshop a form of the desk is about. */
export const fieldsFor = ({ id, constellationId }: Of) => ({ id: constellationId, workshop: id })

type FormProps = {
  readonly workshop: Of
  readonly step: Readonly<Record<string, string>>
  readonly className?: string
  readonly children: ReactNode
}

/** A form that takes a step at the room. */
export const StepForm = ({ workshop, step, className = '', children }: FormProps) => (
  <DeskForm act={submitStep} fields={{ ...fieldsFor(workshop), ...step }} className={className}>
    {children}
  </DeskForm>
)

type ButtonProps = Omit<FormProps, 'className'> & { readonly look?: ButtonLook; readonly className?: string }

/** A step that is one button. */
export const StepButton = ({ look = 'plain', className = '', children, ...rest }: ButtonProps) => (
  <StepForm {...rest}>
    <Button type="submit" look={look} className={className}>
      {children}
    </Button>
  </StepForm>
)
