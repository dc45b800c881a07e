import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

type Props = ComponentProps<typeof Link> & { readonly look?: ButtonLook }

export function ButtonLink({ look, className, ...rest }: Props) {
  return <Link className={buttonLook(look, className)} {...rest} />
}
