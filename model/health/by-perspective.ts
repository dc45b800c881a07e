import type { Edition } from '../edition/edition'
import { type Perspective, perspectives } from '../edition/perspective'
import { type ConstellationHealth, judgeConstellation } from './judge-constellation'
import type { Response } from './response'

/**
 * What each perspective that answered sees, in the order of `perspectives`. A perspective that finds Safety in place still has its
 * themes stand back where the whole has them stand back: one group's safety is no good news over another's harm. Applies no threshold for anonymity.
 */
export function byPerspective(
  edition: Edition,
  responses: readonly Response[],
): ReadonlyMap<Perspective, ConstellationHealth> {
  const whole = judgeConstellation(edition, responses)
  const slices = new Map<Perspective, ConstellationHealth>()
  for (const perspective of perspectives) {
    const own = responses.filter(response => response.perspective === perspective)
    const slice = judgeConstellation(edition, own)
    if (slice.checked > 0) slices.set(perspective, standBackWith(whole, slice))
  }
  return slices
}

function standBackWith(whole: ConstellationHealth, slice: ConstellationHealth): ConstellationHealth {
  const bySubject = new Map(
    [...slice.bySubject].map(([key, health]) => {
      const isSafeForAll = whole.bySubject.get(key)?.themesStandBack === false
      return [key, { ...health, themesStandBack: health.themesStandBack || !isSafeForAll }]
    }),
  )
  return { ...slice, bySubject, themesStandBack: slice.themesStandBack || whole.themesStandBack }
}
