import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

type Props = ComponentProps<'button'> & { readonly look?: ButtonLook }

export function Button({ look, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonLook(look, className)} {...rest} />
}
