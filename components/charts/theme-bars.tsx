import type { Counts } from '@/model/health/health'
import { type Bar, themeBar } from '@/model/report/theme-bars'
import { foundationMark, themeMark } from '@/model/report/theme-marks'
import { Drawing } from './drawing'

interface BarProps {
  readonly counts: Counts
  readonly theme: number | 'foundation'
  readonly standsBack: boolean
  /** What the bar says, such as its counts in words. */
  readonly title?: string
  readonly width?: number
  readonly height?: number
}

/** The paths of a bar from 0,0, in a hue. */
export function BarPaths({ bar, hue }: { readonly bar: Bar; readonly hue: string }) {
  return (
    <>
      {bar.segments.map(({ outline, filled, stripes, dots }) => (
        <g key={outline}>
          <path d={outline} fill={filled ? hue : 'none'} stroke={hue} />
          {stripes && <path d={stripes} fill="none" stroke={hue} />}
          {dots && <path d={dots} fill="var(--quiet)" />}
        </g>
      ))}
      {bar.segments.length === 0 && (
        <path d={bar.frame} fill="none" stroke="var(--quiet)" strokeDasharray="2 2" />
      )}
    </>
  )
}

/** The answers of an element or theme as one bar: filled in place, striped partly, empty not yet, dotted don't know; hollow where it stands back. */
export function ThemeBar({ counts, theme, standsBack, title = '', width = 240, height = 12 }: BarProps) {
  const bar = themeBar(counts, width, height, standsBack)
  const hue = `var(${theme === 'foundation' ? foundationMark.token : themeMark(theme).token})`
  return (
    <Drawing viewBox={`-1 -1 ${width + 2} ${height + 2}`} width={width + 2} height={height + 2} title={title}>
      <BarPaths bar={bar} hue={hue} />
    </Drawing>
  )
}

interface Row {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly theme: number | 'foundation'
  readonly counts: Counts
  readonly standsBack: boolean
}

/** Bars below each other, each between its name and what it says; the bar itself repeats the words and is hidden from screen readers. */
export function ThemeBars({ rows, width = 240 }: { rows: readonly Row[]; width?: number }) {
  return (
    <ul className="grid gap-3">
      {rows.map(({ id, name, says, ...bar }) => (
        <li key={id} className="grid gap-1">
          <span className="flex flex-wrap justify-between gap-x-4">
            <span>{name}</span>
            <span className="text-quiet">{says}</span>
          </span>
          <ThemeBar {...bar} width={width} />
        </li>
      ))}
    </ul>
  )
}
