'use client'

import type { AsSeen } from '@/model/standpoint/as-seen-from'

/** The rings that the parties stand in, drawn beneath them. */
export function RingLines({ rings: { middle, ellipses } }: Pick<AsSeen, 'rings'>) {
  const [x, y] = middle
  return (
    <svg className="map-rings" aria-hidden="true" focusable="false">
      {ellipses.map(({ across, up }) => (
        <ellipse key={across} cx={x} cy={y} rx={across} ry={up} />
      ))}
    </svg>
  )
}
