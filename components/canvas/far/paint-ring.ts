import type { SubjectHealth } from '@/model/health/health'
import { type HealthRing, healthRing } from '@/model/report/health-ring'
import { type Brush, outlineOf } from './brush'
import type { Colours, Look } from './look'

const radius = 15

function paintPatch(brush: Brush, { paper }: Colours, halfWidth: number, halfHeight: number) {
  brush.fillStyle = paper
  brush.beginPath()
  brush.ellipse(0, 0, halfWidth, halfHeight, 0, 0, Math.PI * 2)
  brush.fill()
  brush.lineWidth = 1
  brush.lineJoin = 'round'
  brush.setLineDash([])
}

function paintGround(brush: Brush, { ground }: HealthRing, colours: Colours) {
  brush.fillStyle = colours.ground
  brush.strokeStyle = colours.quiet
  for (const { path, filled } of ground) {
    if (filled) brush.fill(outlineOf(path))
    else brush.stroke(outlineOf(path))
  }
}

/** A health ring on its patch of paper, about 0,0. */
export function paintRing(
  brush: Brush,
  health: SubjectHealth | undefined,
  colours: Colours,
  halfWidth: number,
  halfHeight: number,
): void {
  paintPatch(brush, colours, halfWidth, halfHeight)
  const ring = healthRing(health, radius)
  const outline = ring.state === 'not-checked' ? colours.quiet : colours.ink
  ring.arcs.forEach(({ track, fill }, place) => {
    const hue = colours.themes[place] ?? colours.ink
    brush.fillStyle = hue
    if (fill) brush.fill(outlineOf(fill))
    brush.strokeStyle = fill ? hue : outline
    brush.stroke(outlineOf(track))
  })
  paintGround(brush, ring, colours)
}

/** How many relationships a line stands for, on the ground of the one whose Safety is most in doubt; as bundle-badge. */
export function paintCount(
  brush: Brush,
  health: SubjectHealth | undefined,
  { colours, family }: Look,
  count: number,
): void {
  paintPatch(brush, colours, 20, 18)
  brush.font = `700 17px ${family}`
  brush.textAlign = 'center'
  brush.fillStyle = colours.ink
  brush.fillText(String(count), 0, 4)
  paintGround(brush, healthRing(health, radius), colours)
}
