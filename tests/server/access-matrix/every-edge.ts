import { checkEdges } from './check-edges'
import type { Edge } from './edge'
import { exchangeEdges } from './exchange-edges'
import { houseEdges } from './house-edges'
import { identityEdges } from './identity-edges'
import { instrumentEdges } from './instrument-edges'
import { ownPlanEdges, planEdges } from './plan-edges'
import { reportEdges } from './report-edges'
import { resultsEdges } from './results-edges'
import { roomEdges } from './room-edges'
import { roundEdges } from './round-edges'
import { templateEdges } from './template-edges'
import { versionEdges } from './version-edges'
import { workshopEdges } from './workshop-edges'

/** The matrix: every page, handler and action of the program, with who may use it. */
export const everyEdge: readonly Edge[] = [
  ...houseEdges,
  ...identityEdges,
  ...checkEdges,
  ...roomEdges,
  ...templateEdges,
  ...versionEdges,
  ...roundEdges,
  ...reportEdges,
  ...exchangeEdges,
  ...resultsEdges,
  ...instrumentEdges,
  ...ownPlanEdges,
  ...planEdges,
  ...workshopEdges,
]
