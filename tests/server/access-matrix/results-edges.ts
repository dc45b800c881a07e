import { type Edge, everyone, from, handler, type Ids, page } from './edge'

const id = ({ constellation }: Ids) => ({ id: constellation })
const round = (ids: Ids) => ({ ...id(ids), round: ids.askedRound })

/** What rounds show, and how their numbers leave. */
export const resultsEdges: readonly Edge[] = [
  page('constellations/[id]/rounds/[round]/results/', from('viewer'), round),
  page('constellations/[id]/rounds/trend/', from('viewer'), id),
  handler('constellations/[id]/rounds/[round]/export/[format]/', 'GET', from('viewer'), ids => ({
    ...round(ids),
    format: 'csv',
  })),
  handler('schema/round-results.json/', 'GET', everyone),
]
