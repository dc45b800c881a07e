import type { Answer } from '../health/answer'
import type { Counts, ThemeHealth } from '../health/health'
import { circlePath, closedPath, lineTo, moveTo } from './path'

/** The answers a bar shows, from its left end; "does not apply" has no length. */
export const barAnswers = ['in-place', 'partly', 'not-yet', 'dont-know'] as const satisfies readonly Answer[]
export type BarAnswer = (typeof barAnswers)[number]

/** A piece of a bar. Fill `outline` when `filled`; stroke it always; stroke `stripes`, fill `dots`. */
export interface BarPiece {
  readonly outline: string
  readonly filled: boolean
  readonly stripes: string
  readonly dots: string
}

/** One answer's stretch of a bar. */
export interface BarSegment extends BarPiece {
  readonly answer: BarAnswer
  readonly count: number
  readonly x: number
  readonly width: number
}

/** A bar from 0,0 to `width`,`height`. Hollow (nothing filled) where the theme stands back; where it has no piece, its frame is dashed. */
export interface Bar {
  readonly width: number
  readonly height: number
  readonly frame: string
  readonly segments: readonly BarPiece[]
}

/** A bar of answers. */
export interface ThemeBar extends Bar {
  readonly total: number
  readonly segments: readonly BarSegment[]
}

const box = (x: number, width: number, height: number) =>
  closedPath([
    [x, 0],
    [x + width, 0],
    [x + width, height],
    [x, height],
  ])

/** Slanting lines within a box, cut off at its sides. */
function stripesIn(x: number, width: number, height: number): string {
  const step = 3.6
  const lines: string[] = []
  for (let foot = x - height + step / 2; foot < x + width; foot += step) {
    const left = Math.max(foot, x)
    const right = Math.min(foot + height, x + width)
    if (right > left)
      lines.push(moveTo([left, height - (left - foot)]) + lineTo([right, height - (right - foot)]))
  }
  return lines.join('')
}

function dotsIn(x: number, width: number, height: number): string {
  const step = 4
  const count = Math.floor((width - 2) / step)
  const first = x + (width - (count - 1) * step) / 2
  return Array.from({ length: Math.max(0, count) }, (_, dot) =>
    circlePath([first + dot * step, height / 2], 0.8),
  ).join('')
}

function segment(
  answer: BarAnswer,
  count: number,
  x: number,
  width: number,
  height: number,
  hollow: boolean,
): BarSegment {
  return {
    answer,
    count,
    x,
    width,
    outline: box(x, width, height),
    filled: answer === 'in-place' && !hollow,
    stripes: answer === 'partly' && !hollow ? stripesIn(x, width, height) : '',
    dots: answer === 'dont-know' ? dotsIn(x, width, height) : '',
  }
}

/** The answers of one element, or of a whole theme, as one bar. */
export function themeBar(counts: Counts, width: number, height: number, hollow = false): ThemeBar {
  const total = barAnswers.reduce((sum, answer) => sum + counts[answer], 0)
  let x = 0
  const segments = barAnswers.flatMap(answer => {
    const share = total === 0 ? 0 : (counts[answer] / total) * width
    x += share
    return share === 0 ? [] : [segment(answer, counts[answer], x - share, share, height, hollow)]
  })
  return { width, height, total, frame: box(0, width, height), segments }
}

/** All the answers given to a theme's elements, added up. */
export function themeCounts(theme: ThemeHealth): Counts {
  const sum = (answer: Answer) => theme.elements.reduce((total, { counts }) => total + counts[answer], 0)
  return {
    'in-place': sum('in-place'),
    partly: sum('partly'),
    'not-yet': sum('not-yet'),
    'dont-know': sum('dont-know'),
    'not-applicable': sum('not-applicable'),
  }
}
