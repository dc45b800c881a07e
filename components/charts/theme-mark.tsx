import { foundationMark, themeMark } from '@/model/report/theme-marks'
import { Drawing } from './drawing'

interface Props {
  /** A theme's place in the edition, 0 to 4, or the foundation. */
  readonly position: number | 'foundation'
  readonly width?: number
  /** Its name, where no name stands beside it. */
  readonly title?: string
}

/** A theme's own mark in its own hue. */
export function ThemeMark({ position, width = 22, title = '' }: Props) {
  const { path, token } = position === 'foundation' ? foundationMark : themeMark(position)
  return (
    <Drawing viewBox="-12 -12 24 24" width={width} height={width} title={title}>
      <path d={path} fill={`var(${token})`} fillRule="evenodd" />
    </Drawing>
  )
}
