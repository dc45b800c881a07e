import type { SubjectHealth } from '../health/health'
import { healthRing } from '../report/health-ring'
import { printInk } from '../report/print-ink'
import { themeMarks } from '../report/theme-marks'
import { xmlElement } from './xml-text'

const radius = 15
const thin = 0.9

/** A subject's health as the small ring of the map, by day, on a spot of paper around `at`: SVG shapes without text. */
export function ringShapes(health: SubjectHealth, [x, y]: readonly [number, number]): string {
  const ring = healthRing(health, radius)
  const spot = xmlElement('path', { d: circle(radius + 3), fill: printInk.paper })
  const arcs = ring.arcs.map(({ track, fill }, place) => {
    const hue = themeMarks[place]?.colour ?? printInk.ink
    const filled = fill ? xmlElement('path', { d: fill, fill: hue }) : ''
    const outline = { d: track, fill: 'none', stroke: fill ? hue : printInk.ink, 'stroke-width': thin }
    return filled + xmlElement('path', outline)
  })
  const ground = ring.ground.map(({ path }) => xmlElement('path', { d: path, fill: printInk.ink }))
  return xmlElement('g', { transform: `translate(${x} ${y})` }, [spot, ...arcs, ...ground].join(''))
}

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
