import { action, type Edge, from, handler } from './edge'

/** What the live map knows of the workshop on it, and what a facilitator does from there. */
export const roomEdges: readonly Edge[] = [
  handler('constellations/[id]/workshops/now/', 'GET', from('viewer'), ({ constellation }) => ({
    id: constellation,
  })),
  {
    ...action('constellations/[id]/workshops/now/steer-from-map.ts#steerFromMap', from('facilitator')),
    send: ({ workshop }) => [{ workshop, step: { do: 'gather', at: [] } }],
  },
]
