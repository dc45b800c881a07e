import type { TrendPicture as Picture } from '@/model/report/trend-picture'
import { Drawing } from './drawing'

/** Themes over several rounds, each in a small field of its own. */
export function TrendPicture({ picture, title }: { readonly picture: Picture; readonly title: string }) {
  const { width, height, grid, fields } = picture
  return (
    <Drawing
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      width={width * 1.4}
      height={height * 1.4}
      title={title}
    >
      <path d={grid} stroke="var(--line)" fill="none" />
      {fields.map(({ name, mark, at, lines, dots, bands, ticks }) => (
        <g key={name} stroke={`var(${mark.token})`} fill="none">
          <text x={at[0]} y={at[1] + 11} fontSize="10.5" fill="var(--ink)" stroke="none">
            {name}
          </text>
          <path d={lines} strokeWidth="2" />
          <path d={bands} strokeWidth="1.6" />
          <path d={dots} fill={`var(${mark.token})`} stroke="none" />
          <path d={ticks} stroke="var(--quiet)" strokeWidth="1.6" />
        </g>
      ))}
    </Drawing>
  )
}
