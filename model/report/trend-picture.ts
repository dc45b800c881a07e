import { reachOf, type Standing } from '../results/standing'
import { circlePath, closedPath, lineTo, moveTo, type Point } from './path'
import type { ThemeMark } from './theme-marks'

/** A theme over several rounds: a point for each, joined to the one before where both may be held beside each other. */
export interface TrendOfTheme {
  readonly name: string
  readonly mark: ThemeMark
  readonly points: readonly { readonly standing: Standing; readonly isJoined: boolean }[]
}

/** One theme's own field: fill `dots`, stroke `lines` and `bands` in the theme's hue, stroke `ticks` quietly; its name stands at `at`. Empty paths hold nothing. */
export interface TrendField {
  readonly name: string
  readonly mark: ThemeMark
  readonly at: Point
  readonly lines: string
  readonly dots: string
  readonly bands: string
  readonly ticks: string
}

/** Small fields, two beside each other; `grid` are the lines of nothing, half and all in place. */
export interface TrendPicture {
  readonly width: number
  readonly height: number
  readonly grid: string
  readonly fields: readonly TrendField[]
}

const gap = 28
const nameHeight = 18
const fieldHeight = 52
const rowHeight = nameHeight + fieldHeight + 16
const edge = 10

function fieldAt({ name, mark, points }: TrendOfTheme, [left, top]: Point, width: number): TrendField {
  const foot = top + nameHeight + fieldHeight
  const step = points.length < 2 ? 0 : (width - edge * 2) / (points.length - 1)
  const x = (place: number) => left + edge + place * step
  const y = (level: number) => foot - level * fieldHeight
  const levels = points.map(({ standing }) => (standing.kind === 'level' ? standing.level : null))
  const lines = points.map(({ isJoined }, place) => {
    const [before, now] = [levels[place - 1] ?? null, levels[place] ?? null]
    if (!isJoined || before === null || now === null) return ''
    return moveTo([x(place - 1), y(before)]) + lineTo([x(place), y(now)])
  })
  const bands = points.map(({ standing }, place) => {
    const reach = standing.kind === 'band' ? reachOf(standing) : null
    if (!reach) return ''
    const [low, high] = reach
    return closedPath([
      [x(place) - 4, y(high)],
      [x(place) + 4, y(high)],
      [x(place) + 4, y(low)],
      [x(place) - 4, y(low)],
    ])
  })
  return {
    name,
    mark,
    at: [left, top],
    lines: lines.join(''),
    dots: levels
      .map((level, place) => (level === null ? '' : circlePath([x(place), y(level)], 3.2)))
      .join(''),
    bands: bands.join(''),
    ticks: points
      .map(({ standing }, place) =>
        reachOf(standing) ? '' : moveTo([x(place), foot]) + lineTo([x(place), foot - 5]),
      )
      .join(''),
  }
}

/** The themes' trends within a width, in points. */
export function trendPicture(themes: readonly TrendOfTheme[], width: number): TrendPicture {
  const own = (width - gap) / 2
  const place = (at: number): Point => [(at % 2) * (own + gap), Math.floor(at / 2) * rowHeight]
  const grid = themes.flatMap((_, at) => {
    const [left, top] = place(at)
    return [0, 0.5, 1].map(level => {
      const y = top + nameHeight + fieldHeight * (1 - level)
      return moveTo([left, y]) + lineTo([left + own, y])
    })
  })
  return {
    width,
    height: Math.ceil(themes.length / 2) * rowHeight,
    grid: grid.join(''),
    fields: themes.map((theme, at) => fieldAt(theme, place(at), own)),
  }
}
