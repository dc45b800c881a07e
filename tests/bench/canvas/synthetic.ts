import type { HealthBySubject } from '@/components/session/live-map'
import type { Constellation } from '@/model/constellation/constellation'
import type { SafetyState, SubjectHealth, ThemeHealth } from '@/model/health/health'
import { aConstellation, aConstellationOf, aRelationship } from '../../builders/a-constellation'

/** What every contender draws. */
export interface Synthetic {
  readonly constellation: Constellation
  readonly health: HealthBySubject
}

const theme = (place: number, level: number): ThemeHealth => ({ themeId: `t${place}`, level, elements: [] })
const states: readonly SafetyState[] = ['in-place', 'partly', 'not-in-place', 'not-known']

function healthAt(index: number): SubjectHealth {
  const safety = states[index % states.length] ?? 'in-place'
  return {
    subject: '',
    responses: 1 + (index % 4),
    safety,
    themesStandBack: safety !== 'in-place',
    foundation: theme(0, 1),
    themes: [1, 2, 3, 4, 5].map(place => theme(place, ((index + place) % 5) / 4)),
  }
}

const near = 6

/** The places in the list of the parties nearest to each, nearest first. */
function neighbours(parties: Constellation['parties']): number[][] {
  return parties.map(({ position: [x, y] }, own) => {
    const found: { readonly place: number; readonly away: number }[] = []
    parties.forEach(({ position }, place) => {
      const away = Math.hypot(position[0] - x, position[1] - y)
      if (place === own || (found.length === near && away >= (found[near - 1]?.away ?? 0))) return
      found.push({ place, away })
      found.sort((a, b) => a.away - b.away)
      found.length = Math.min(found.length, near)
    })
    return found.map(({ place }) => place)
  })
}

/** `parties` parties in a spiral, each with two relationships to parties near it, but every twentieth far across; a third of all checked; the same every time. */
export function synthetic(parties: number): Synthetic {
  const base = aConstellationOf(parties)
  const close = neighbours(base.parties)
  const idOf = (place: number | undefined) => base.parties[place ?? 0]?.id ?? ''
  const relationships = Array.from({ length: parties * 2 }, (_, index) => {
    const from = index % parties
    const far = (from * 7 + 31) % parties
    const to = index % 20 === 0 && far !== from ? far : close[from]?.[index < parties ? 0 : 3]
    return aRelationship({
      ...base.relationships[index % base.relationships.length],
      id: `r${String(index).padStart(5, '0')}`,
      from: idOf(from),
      to: idOf(to),
    })
  })
  const constellation = aConstellation({ parties: base.parties, relationships })
  const subjects = [
    ...constellation.parties.map(({ id }) => `party:${id}`),
    ...constellation.relationships.map(({ id }) => `relationship:${id}`),
  ]
  const health = Object.fromEntries(
    subjects.flatMap((key, index) => (index % 3 === 0 ? [[key, healthAt(index)]] : [])),
  )
  return { constellation, health }
}
