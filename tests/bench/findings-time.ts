import type { Constellation } from '@/model/constellation/constellation'
import { findFindings } from '@/model/findings/find-findings'
import { aConstellationOf } from '../builders/a-constellation'
import { median } from './median'

const rounds = 15
const noChecks = { safety: {}, lastChecked: {}, differing: {} }

/** So many parties with twice as many relationships. */
function twiceAsManyTies(parties: number): Constellation {
  const map = aConstellationOf(parties)
  const more = map.relationships.slice(0, parties / 2).map(tie => ({ ...tie, id: `${tie.id}-again` }))
  return { ...map, relationships: [...map.relationships, ...more] }
}

/** Everything that stands out in a map, from nothing: as the browser does when the map has changed. */
export async function measureFindings(): Promise<string> {
  const rows = [300, 1000, 3000].map(parties => {
    const map = twiceAsManyTies(parties)
    const times: number[] = []
    let found = 0
    for (let round = 0; round < rounds; round++) {
      const since = performance.now()
      found = findFindings(map, noChecks, Date.now()).length
      times.push(performance.now() - since)
    }
    return `| ${parties} parties, ${map.relationships.length} relationships | ${median(times).toFixed(1)} ms | ${found} |`
  })
  return ['## Findings', '', '| map | median of fifteen | findings |', '|---|---|---|', ...rows].join('\n')
}
