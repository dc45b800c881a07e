import type { Example } from './example'
import { harbourBaseline } from './harbour-baseline'
import { harbourFollowUp } from './harbour-follow-up'
import { harbourParties } from './harbour-parties'
import { harbourRelationships } from './harbour-relationships'
import { harbourActions, harbourLeft, harbourReflections } from './harbour-talk'

/** A made-up service in a made-up town; roles only, nobody real. */
export const harbourLights: Example = {
  name: 'Harbour Lights, Saltmere Bay (example)',
  startedDaysAgo: 120,
  parties: harbourParties,
  relationships: harbourRelationships,
  rounds: [harbourBaseline, harbourFollowUp],
  reflections: harbourReflections,
  actions: harbourActions,
  left: harbourLeft,
}
