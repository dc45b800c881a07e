import type { Size } from '@/model/constellation/size'
import { stars, starsPath } from '@/model/report/stars'
import { Drawing } from './drawing'

/** A size as stars: one, three, or a field. `width` in CSS pixels; `title` empty where the word stands beside it. */
export function Stars({ size, width = 24, title = '' }: { size: Size; width?: number; title?: string }) {
  return (
    <Drawing viewBox="-28 -28 56 56" width={width} height={width} title={title}>
      <path d={starsPath(stars(size))} fill="currentColor" />
    </Drawing>
  )
}
