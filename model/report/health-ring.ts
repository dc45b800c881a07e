import type { SafetyState } from '../health/health'
import { arcTo, closedPath, lineTo, moveTo, type Point, towards } from './path'

/** One theme as a ring shows it: its level; or the band, drawn in three steps, that is all that was released of it; or, where nothing was, that nothing could be shown. */
export interface RingTheme {
  readonly themeId: string
  readonly level: number | null
  readonly band?: 'high' | 'mixed' | 'low'
  readonly isNotShown?: boolean
}

/** What a ring shows of a subject; `isMostly` where Safety is in place as far as bands say. A subject's health is one. */
export interface RingHealth {
  readonly safety: SafetyState
  readonly isMostly?: boolean
  readonly themesStandBack: boolean
  readonly themes: readonly RingTheme[]
}

/** One piece of the ground line: painted full, or as an outline only. */
export interface GroundPiece {
  readonly path: string
  readonly filled: boolean
}

/** One theme's arc. `fill` grows outwards with the level, or fills as many of three steps as the band says; null where it is hollow or nobody could say. */
export interface RingArc {
  readonly themeId: string | null
  readonly track: string
  readonly fill: string | null
  readonly hollow: boolean
}

/** The ring's paths about the middle of its box, with the box itself: as high for every state, so that grounds stand level side by side. */
export interface HealthRing {
  readonly ground: readonly GroundPiece[]
  readonly arcs: readonly RingArc[]
  readonly state: SafetyState
  readonly width: number
  readonly height: number
}

const arcCount = 5
const gapAngle = 0.11
const outer = 0.9
const inner = 0.42
const groundTop = 0.1
const groundHeight = 0.17
const tilt = 0.1

function sector(foot: Point, near: number, far: number, start: number, end: number): string {
  return [
    moveTo(towards(foot, start, near)),
    lineTo(towards(foot, start, far)),
    arcTo(foot, far, start, end),
    lineTo(towards(foot, end, near)),
    arcTo(foot, near, end, start),
    'Z',
  ].join('')
}

/** A level of 0 still shows its foot, so that "nothing in place" differs from "nobody could say". */
const filledTo = (level: number) => inner + (outer - inner) * Math.max(0.14, Math.min(1, level))

const steps = ['low', 'mixed', 'high'] as const
const stepGap = 0.035

/** The steps of a banded arc, from the foot outwards, as many as `count`: apart from each other, so that nobody reads an exact value. */
function stepped(count: number, shaped: (near: number, far: number) => string): string {
  const height = (outer - inner - 2 * stepGap) / steps.length
  return Array.from({ length: count }, (_, step) => {
    const near = inner + step * (height + stepGap)
    return shaped(near, near + height)
  }).join('')
}

/** An outline in dashes, for what could not be shown. */
function dashed(foot: Point, radius: number, start: number, end: number): string {
  const dash = (end - start) / 7
  return [inner, outer]
    .flatMap(edge =>
      [0, 2, 4, 6].map(place => {
        const [from, to] = [start + place * dash, start + (place + 1) * dash]
        return moveTo(towards(foot, from, edge * radius)) + arcTo(foot, edge * radius, from, to)
      }),
    )
    .join('')
}

function arc(
  theme: RingTheme | undefined,
  position: number,
  hollow: boolean,
  foot: Point,
  radius: number,
): RingArc {
  const start = Math.PI + (position * Math.PI) / arcCount + gapAngle / 2
  const end = start + Math.PI / arcCount - gapAngle
  const shaped = (near: number, far: number) => sector(foot, near * radius, far * radius, start, end)
  const themeId = theme?.themeId ?? null
  if (theme?.isNotShown) return { themeId, track: dashed(foot, radius, start, end), fill: null, hollow: true }
  if (theme?.band) {
    const fill = hollow ? null : stepped(steps.indexOf(theme.band) + 1, shaped)
    return { themeId, track: stepped(steps.length, shaped), fill, hollow }
  }
  const level = theme?.level ?? null
  const fill = hollow || level === null ? null : shaped(inner, filledTo(level))
  return { themeId, track: shaped(inner, outer), fill, hollow }
}

/** One slab of ground between two shares of the width, sunk or raised by shares of the radius. */
function slab(from: number, to: number, top: number, radius: number, leftDrop = 0, rightDrop = 0): string {
  const corner = (x: number, y: number): Point => [x * radius, top + y * radius]
  return closedPath([
    corner(from, leftDrop),
    corner(to, rightDrop),
    corner(to, rightDrop + groundHeight),
    corner(from, leftDrop + groundHeight),
  ])
}

/** As far as bands say, the ground is whole but thinner. */
const thinGround = (top: number, radius: number): string =>
  closedPath(
    [
      [-1, 0],
      [1, 0],
      [1, groundHeight * 0.45],
      [-1, groundHeight * 0.45],
    ].map(([x = 0, y = 0]): Point => [x * radius, top + y * radius]),
  )

function groundPaths(state: SafetyState, top: number, radius: number): readonly string[] {
  const piece = (from: number, to: number, left = 0, right = 0) => slab(from, to, top, radius, left, right)
  switch (state) {
    case 'in-place':
    case 'not-checked':
      return [piece(-1, 1)]
    case 'partly':
      return [piece(-1, 0.16), piece(0.42, 1)]
    case 'not-in-place':
      return [piece(-1, -0.46, 0, tilt), piece(-0.2, 0.24, tilt, -tilt), piece(0.5, 1, tilt, -tilt / 2)]
    case 'not-known':
      return [-1, -0.56, -0.12, 0.32, 0.76].map(from => piece(from, from + 0.24))
  }
}

/**
 * A subject's health as five arcs standing on a ground line, `radius` being half its width. The ground is whole when
 * Safety is in place, has a gap when partly, lies in pieces when not in place, in dots when not known, and is an
 * outline when not checked (or `health` is undefined). The arcs are hollow unless Safety is in place. Where only bands are
 * known the ground is thin and the arcs go in three steps; what could not be shown is in dashes.
 */
export function healthRing(health: RingHealth | undefined, radius: number): HealthRing {
  const state = health?.safety ?? 'not-checked'
  const hollow = health?.themesStandBack ?? true
  const height = (outer + groundTop + groundHeight + tilt) * radius
  const foot: Point = [0, outer * radius - height / 2]
  const top = foot[1] + groundTop * radius
  const ground = health?.isMostly ? [thinGround(top, radius)] : groundPaths(state, top, radius)
  return {
    ground: ground.map(path => ({ path, filled: state !== 'not-checked' })),
    arcs: Array.from({ length: arcCount }, (_, position) =>
      arc(health?.themes[position], position, hollow, foot, radius),
    ),
    state,
    width: radius * 2,
    height,
  }
}
