import type { SafetyState, SubjectHealth, ThemeHealth } from '../health/health'
import { arcTo, closedPath, lineTo, moveTo, type Point, towards } from './path'

/** One piece of the ground line: painted full, or as an outline only. */
export interface GroundPiece {
  readonly path: string
  readonly filled: boolean
}

/** One theme's arc. `fill` grows outwards with the level; null where it is hollow or nobody could say. */
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

function arc(
  theme: ThemeHealth | undefined,
  position: number,
  hollow: boolean,
  foot: Point,
  radius: number,
): RingArc {
  const start = Math.PI + (position * Math.PI) / arcCount + gapAngle / 2
  const end = start + Math.PI / arcCount - gapAngle
  const shaped = (far: number) => sector(foot, inner * radius, far * radius, start, end)
  const level = theme?.level ?? null
  return {
    themeId: theme?.themeId ?? null,
    track: shaped(outer),
    fill: hollow || level === null ? null : shaped(filledTo(level)),
    hollow,
  }
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
 * outline when not checked (or `health` is undefined). The arcs are hollow unless Safety is in place.
 */
export function healthRing(health: SubjectHealth | undefined, radius: number): HealthRing {
  const state = health?.safety ?? 'not-checked'
  const hollow = health?.themesStandBack ?? true
  const height = (outer + groundTop + groundHeight + tilt) * radius
  const foot: Point = [0, outer * radius - height / 2]
  const ground = groundPaths(state, foot[1] + groundTop * radius, radius)
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
