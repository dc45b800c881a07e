import type { Position } from '../constellation/position'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const wider = 1.2

/** Places about a middle in the order of seeds in a flower head, which is even and without rows; wider than high, as screens are. */
export const seedling = (index: number, turn: number, [x, y]: Position, apart: number): Position => [
  x + Math.cos(index * goldenAngle + turn) * apart * wider * Math.sqrt(index + 0.5),
  y + Math.sin(index * goldenAngle + turn) * apart * Math.sqrt(index + 0.5),
]
