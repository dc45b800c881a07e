import type { Size } from '@/model/constellation/size'
import { stars, starsPath } from '@/model/report/stars'

type Props = { readonly size: Size; readonly across: number }

/** A size as stars alone: one, three, or a field. */
export function SizePicture({ size, across }: Props) {
  return (
    <svg width={across} height={across} viewBox="-27 -27 54 54" aria-hidden="true" focusable="false">
      <path d={starsPath(stars(size))} fill="currentColor" />
    </svg>
  )
}
